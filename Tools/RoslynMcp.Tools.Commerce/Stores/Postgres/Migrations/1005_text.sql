-- Texts in a table of their own. Row level security lets no text index be used, because @@ is not leakproof: a search would read
-- every product of the tenant. So it goes through functions that run as their owner and hold the tenant themselves; for that the
-- policy of this one table binds everybody but the owner. Each text has its tenant as a word, so that an index finds the tenant's
-- rows alone, and is stored plain within its row, because to rank is to read it.
CREATE TABLE product_text (
    tenant_id TEXT     NOT NULL,
    sku_key   TEXT     NOT NULL,
    sku       TEXT     NOT NULL,
    short     TSVECTOR NOT NULL,
    body      TSVECTOR NOT NULL,
    PRIMARY KEY (tenant_id, sku_key),
    FOREIGN KEY (tenant_id, sku_key) REFERENCES products (tenant_id, sku_key) ON DELETE CASCADE
) WITH (toast_tuple_target = 8160);

ALTER TABLE product_text ALTER COLUMN short SET STORAGE EXTERNAL, ALTER COLUMN body SET STORAGE EXTERNAL;

CREATE FUNCTION tenant_word(tenant TEXT) RETURNS TEXT LANGUAGE sql STABLE
    AS $$ SELECT 'tenant:' || encode(convert_to(tenant, 'UTF8'), 'hex') $$;

ALTER TABLE products NO FORCE ROW LEVEL SECURITY;
INSERT INTO product_text
SELECT tenant_id, sku_key, sku, ts_filter(body, '{a,b,c}') || own, body || own
FROM products, array_to_tsvector(ARRAY[tenant_word(tenant_id)]) AS own;
ALTER TABLE products FORCE ROW LEVEL SECURITY;
ALTER TABLE products DROP COLUMN body;

CREATE INDEX product_text_by_short_word ON product_text USING gin (short);
CREATE INDEX product_text_by_word ON product_text USING gin (body);
ALTER TABLE product_text ENABLE ROW LEVEL SECURITY;
CREATE POLICY own_tenant ON product_text USING (tenant_id = current_setting('roslyn_mcp.tenant', true));

CREATE FUNCTION match_short(match TEXT) RETURNS TABLE (sku_key TEXT, sku TEXT, relevance REAL)
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = roslyn_mcp, pg_temp
    AS $$
        SELECT t.sku_key, t.sku, ts_rank('{0.1, 0.3, 0.5, 1.0}', t.short, query)
        FROM product_text AS t, to_tsquery('shop', match) AS query, current_setting('roslyn_mcp.tenant', true) AS tenant
        WHERE t.tenant_id = tenant AND t.short @@ (query && ('''' || tenant_word(tenant) || '''')::tsquery)
    $$;

CREATE FUNCTION match_whole(match TEXT) RETURNS TABLE (sku_key TEXT, sku TEXT, relevance REAL)
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = roslyn_mcp, pg_temp
    AS $$
        SELECT t.sku_key, t.sku, ts_rank('{0.1, 0.3, 0.5, 1.0}', t.body, query)
        FROM product_text AS t, to_tsquery('shop', match) AS query, current_setting('roslyn_mcp.tenant', true) AS tenant
        WHERE t.tenant_id = tenant AND t.body @@ (query && ('''' || tenant_word(tenant) || '''')::tsquery)
    $$;
