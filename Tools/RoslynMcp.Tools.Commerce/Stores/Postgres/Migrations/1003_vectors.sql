-- Only where the server has pgvector. Databases that were made when this stood in 1001 have all of it already.
CREATE EXTENSION IF NOT EXISTS vector SCHEMA public;

CREATE TABLE IF NOT EXISTS vectors (
    tenant_id TEXT          NOT NULL,
    model     TEXT          NOT NULL,
    sku_key   TEXT          NOT NULL,
    vector    public.vector NOT NULL,
    PRIMARY KEY (tenant_id, model, sku_key),
    FOREIGN KEY (tenant_id, sku_key) REFERENCES products (tenant_id, sku_key)
);

-- An index is for one model and its number of dimensions; add one for each model that is used.
CREATE INDEX IF NOT EXISTS vectors_hashed_ngrams ON vectors USING hnsw ((vector::public.vector(256)) public.vector_cosine_ops)
    WHERE model = 'hashed-ngrams-256';

ALTER TABLE vectors ENABLE ROW LEVEL SECURITY;
ALTER TABLE vectors FORCE ROW LEVEL SECURITY;
DROP POLICY IF EXISTS own_tenant ON vectors;
CREATE POLICY own_tenant ON vectors USING (tenant_id = current_setting('roslyn_mcp.tenant', true));
