-- How far an import is, so that the next one goes on where it was interrupted: the shop's own mark, and the keys that were taken.
CREATE TABLE imports (
    tenant_id TEXT    NOT NULL,
    mark      TEXT    NOT NULL,
    skipped   INTEGER NOT NULL,
    begun_at  BIGINT  NOT NULL,
    PRIMARY KEY (tenant_id)
);

CREATE TABLE import_keys (
    tenant_id  TEXT    NOT NULL,
    sku_key    TEXT    NOT NULL,
    is_product INTEGER NOT NULL,
    PRIMARY KEY (tenant_id, sku_key)
);
