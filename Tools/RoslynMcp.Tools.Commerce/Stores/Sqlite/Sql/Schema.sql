-- Prices are integers, in cents. Every key begins with the tenant, save the row number that the text index needs: each tenant has one
-- of its own, a table that its first product makes.
CREATE TABLE products (
    product_id   INTEGER PRIMARY KEY,
    tenant_id    TEXT    NOT NULL,
    sku          TEXT    NOT NULL,
    sku_key      TEXT    NOT NULL,
    name         TEXT    NOT NULL,
    name_key     TEXT    NOT NULL,
    url          TEXT    NOT NULL,
    brand        TEXT    NOT NULL,
    brand_key    TEXT    NOT NULL,
    category     TEXT    NOT NULL,
    category_key TEXT    NOT NULL,
    description  TEXT    NOT NULL,
    price_cents  INTEGER NOT NULL,
    currency     TEXT    NOT NULL,
    quantity     INTEGER NOT NULL,
    backorder    INTEGER NOT NULL,
    UNIQUE (tenant_id, sku_key)
) STRICT;

CREATE INDEX products_by_name ON products (tenant_id, name_key);

CREATE TABLE variants (
    tenant_id   TEXT    NOT NULL,
    sku_key     TEXT    NOT NULL,
    product_id  INTEGER NOT NULL REFERENCES products,
    position    INTEGER NOT NULL,
    sku         TEXT    NOT NULL,
    name        TEXT    NOT NULL,
    price_cents INTEGER NOT NULL,
    quantity    INTEGER NOT NULL,
    PRIMARY KEY (tenant_id, sku_key)
) STRICT, WITHOUT ROWID;

CREATE INDEX variants_by_product ON variants (tenant_id, product_id, position);

CREATE TABLE specs (
    tenant_id  TEXT    NOT NULL,
    product_id INTEGER NOT NULL REFERENCES products,
    position   INTEGER NOT NULL,
    name       TEXT    NOT NULL,
    value      TEXT    NOT NULL,
    PRIMARY KEY (tenant_id, product_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE images (
    tenant_id  TEXT    NOT NULL,
    product_id INTEGER NOT NULL REFERENCES products,
    position   INTEGER NOT NULL,
    url        TEXT    NOT NULL,
    alt        TEXT    NOT NULL,
    PRIMARY KEY (tenant_id, product_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE chunks (
    chunk_id   INTEGER PRIMARY KEY,
    tenant_id  TEXT    NOT NULL,
    product_id INTEGER NOT NULL REFERENCES products,
    position   INTEGER NOT NULL,
    body       TEXT    NOT NULL,
    UNIQUE (tenant_id, product_id, position)
) STRICT;

-- Who changed a level is the host's to log; what was changed, and why, stays with the stock.
CREATE TABLE stock_changes (
    change_id       INTEGER PRIMARY KEY,
    tenant_id       TEXT    NOT NULL,
    sku             TEXT    NOT NULL,
    quantity_before INTEGER NOT NULL,
    quantity_after  INTEGER NOT NULL,
    reason          TEXT    NOT NULL,
    changed_at      INTEGER NOT NULL
) STRICT;

-- The words of each tenant's products, for spelling correction.
CREATE TABLE words (
    tenant_id   TEXT    NOT NULL,
    word        TEXT    NOT NULL,
    occurrences INTEGER NOT NULL,
    PRIMARY KEY (tenant_id, word)
) STRICT, WITHOUT ROWID;

-- One vector a passage, of unit length and a byte a dimension; a model's vectors are comparable only with each other.
CREATE TABLE vectors (
    tenant_id  TEXT    NOT NULL,
    model      TEXT    NOT NULL,
    product_id INTEGER NOT NULL REFERENCES products,
    position   INTEGER NOT NULL,
    vector     BLOB    NOT NULL,
    PRIMARY KEY (tenant_id, model, product_id, position)
) STRICT, WITHOUT ROWID;
