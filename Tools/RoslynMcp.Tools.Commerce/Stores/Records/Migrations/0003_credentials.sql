-- Records that were made before this table stood in 0001 lack it.
CREATE TABLE IF NOT EXISTS credentials (
    tenant_id TEXT NOT NULL,
    platform  TEXT NOT NULL,
    sealed    TEXT NOT NULL,
    PRIMARY KEY (tenant_id, platform)
);
