-- What a shop's customers and staff leave behind. The same text for SQLite and Postgres: money is in cents, a time is in
-- milliseconds since 1970 UTC, and every key begins with the tenant.
CREATE TABLE preferences (
    tenant_id   TEXT    NOT NULL,
    customer_id TEXT    NOT NULL,
    version     INTEGER NOT NULL,
    body        TEXT    NOT NULL,
    PRIMARY KEY (tenant_id, customer_id)
);

CREATE TABLE orders (
    tenant_id   TEXT   NOT NULL,
    order_id    TEXT   NOT NULL,
    customer_id TEXT   NOT NULL,
    status      TEXT   NOT NULL,
    placed_at   BIGINT NOT NULL,
    currency    TEXT   NOT NULL,
    PRIMARY KEY (tenant_id, order_id)
);

CREATE INDEX orders_by_time ON orders (tenant_id, placed_at);

CREATE TABLE order_lines (
    tenant_id   TEXT    NOT NULL,
    order_id    TEXT    NOT NULL,
    position    INTEGER NOT NULL,
    sku_key     TEXT    NOT NULL,
    sku         TEXT    NOT NULL,
    name        TEXT    NOT NULL,
    brand       TEXT    NOT NULL,
    category    TEXT    NOT NULL,
    quantity    INTEGER NOT NULL,
    price_cents BIGINT  NOT NULL,
    PRIMARY KEY (tenant_id, order_id, position)
);

CREATE INDEX order_lines_by_sku ON order_lines (tenant_id, sku_key, order_id);

CREATE TABLE events (
    tenant_id       TEXT    NOT NULL,
    event_key       TEXT    NOT NULL,
    type            TEXT    NOT NULL,
    sku_key         TEXT    NOT NULL,
    quantity        INTEGER NOT NULL,
    value_cents     BIGINT  NOT NULL,
    conversation_id TEXT    NOT NULL,
    logged_at       BIGINT  NOT NULL,
    PRIMARY KEY (tenant_id, event_key)
);

CREATE INDEX events_by_time ON events (tenant_id, logged_at);
CREATE INDEX events_by_conversation ON events (tenant_id, conversation_id, logged_at);

CREATE TABLE bulk_jobs (
    tenant_id TEXT NOT NULL,
    job_id    TEXT NOT NULL,
    content   TEXT NOT NULL,
    PRIMARY KEY (tenant_id, job_id)
);

CREATE TABLE bulk_outcomes (
    tenant_id TEXT    NOT NULL,
    job_id    TEXT    NOT NULL,
    position  INTEGER NOT NULL,
    outcome   TEXT    NOT NULL,
    message   TEXT    NOT NULL,
    PRIMARY KEY (tenant_id, job_id, position)
);

CREATE TABLE credentials (
    tenant_id TEXT NOT NULL,
    platform  TEXT NOT NULL,
    sealed    TEXT NOT NULL,
    PRIMARY KEY (tenant_id, platform)
);
