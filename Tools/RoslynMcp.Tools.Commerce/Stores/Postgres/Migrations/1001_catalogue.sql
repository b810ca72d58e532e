-- Products. Prices are in cents, and every key begins with the tenant. The text of a product is indexed word by word, as the
-- program split it, because the parser of Postgres would take SKUs and sizes apart in its own way.
CREATE TEXT SEARCH DICTIONARY stems (TEMPLATE = snowball, LANGUAGE = english);
CREATE TEXT SEARCH CONFIGURATION shop (COPY = simple);
ALTER TEXT SEARCH CONFIGURATION shop ALTER MAPPING FOR asciiword, word WITH stems;

CREATE TABLE products (
    tenant_id    TEXT     NOT NULL,
    sku_key      TEXT     NOT NULL,
    sku          TEXT     NOT NULL,
    name         TEXT     NOT NULL,
    name_key     TEXT     NOT NULL,
    url          TEXT     NOT NULL,
    brand        TEXT     NOT NULL,
    brand_key    TEXT     NOT NULL,
    category     TEXT     NOT NULL,
    category_key TEXT     NOT NULL,
    description  TEXT     NOT NULL,
    price_cents  BIGINT   NOT NULL,
    currency     TEXT     NOT NULL,
    quantity     INTEGER  NOT NULL,
    backorder    BOOLEAN  NOT NULL,
    specs        JSON     NOT NULL,
    images       JSON     NOT NULL,
    body         TSVECTOR NOT NULL,
    PRIMARY KEY (tenant_id, sku_key)
);

CREATE INDEX products_by_name ON products (tenant_id, name_key);
CREATE INDEX products_by_category ON products (tenant_id, category_key);
CREATE INDEX products_by_word ON products USING gin (body);

CREATE TABLE variants (
    tenant_id   TEXT    NOT NULL,
    sku_key     TEXT    NOT NULL,
    product_key TEXT    NOT NULL,
    position    INTEGER NOT NULL,
    sku         TEXT    NOT NULL,
    name        TEXT    NOT NULL,
    price_cents BIGINT  NOT NULL,
    quantity    INTEGER NOT NULL,
    PRIMARY KEY (tenant_id, sku_key),
    FOREIGN KEY (tenant_id, product_key) REFERENCES products (tenant_id, sku_key)
);

CREATE INDEX variants_by_product ON variants (tenant_id, product_key, position);

CREATE TABLE words (
    tenant_id   TEXT    NOT NULL,
    word        TEXT    NOT NULL,
    occurrences INTEGER NOT NULL,
    PRIMARY KEY (tenant_id, word)
);

CREATE TABLE stock_changes (
    tenant_id       TEXT   NOT NULL,
    change_id       BIGINT GENERATED ALWAYS AS IDENTITY,
    sku             TEXT    NOT NULL,
    quantity_before INTEGER NOT NULL,
    quantity_after  INTEGER NOT NULL,
    reason          TEXT    NOT NULL,
    changed_at      BIGINT  NOT NULL,
    PRIMARY KEY (tenant_id, change_id)
);
