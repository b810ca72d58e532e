-- Some phrases of a query decide what is found, all of them rank it. The functions of one argument stay for the processes that
-- still run while this is made.
CREATE FUNCTION match_short(deciding TEXT, ranking TEXT) RETURNS TABLE (sku_key TEXT, sku TEXT, relevance REAL)
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = roslyn_mcp, pg_temp
    AS $$
        SELECT t.sku_key, t.sku, ts_rank('{0.1, 0.3, 0.5, 1.0}', t.short, to_tsquery('shop', ranking))
        FROM product_text AS t, to_tsquery('shop', deciding) AS query, current_setting('roslyn_mcp.tenant', true) AS tenant
        WHERE t.tenant_id = tenant AND t.short @@ (query && ('''' || tenant_word(tenant) || '''')::tsquery)
    $$;

CREATE FUNCTION match_whole(deciding TEXT, ranking TEXT) RETURNS TABLE (sku_key TEXT, sku TEXT, relevance REAL)
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = roslyn_mcp, pg_temp
    AS $$
        SELECT t.sku_key, t.sku, ts_rank('{0.1, 0.3, 0.5, 1.0}', t.body, to_tsquery('shop', ranking))
        FROM product_text AS t, to_tsquery('shop', deciding) AS query, current_setting('roslyn_mcp.tenant', true) AS tenant
        WHERE t.tenant_id = tenant AND t.body @@ (query && ('''' || tenant_word(tenant) || '''')::tsquery)
    $$;

-- How many products the tenant has, and how many of them have each phrase, by what ANALYZE last saw in all tenants' texts: the planner
-- keeps the words that are common, and only these matter here. No row for a tenant that is no great part of the table.
CREATE FUNCTION estimate_products(phrases TEXT[], field TEXT, beginnings BOOLEAN) RETURNS TABLE (phrase TEXT, products REAL, total REAL)
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = roslyn_mcp, pg_temp
    AS $$
        WITH known AS MATERIALIZED (
            SELECT common.word, common.frequency
            FROM pg_stats AS s, unnest(s.most_common_elems::text::text[], s.most_common_elem_freqs) AS common (word, frequency)
            WHERE s.schemaname = 'roslyn_mcp' AND s.tablename = 'product_text' AND s.attname = field
        )
        SELECT asked.phrase, own.frequency * c.reltuples * COALESCE(MIN(rarest.frequency), 0), own.frequency * c.reltuples
        FROM pg_class AS c
        JOIN known AS own ON own.word = tenant_word(current_setting('roslyn_mcp.tenant', true))
        CROSS JOIN unnest(phrases) WITH ORDINALITY AS asked (phrase, place)
        LEFT JOIN LATERAL (
            SELECT COALESCE(SUM(known.frequency), 0) AS frequency
            FROM unnest(tsvector_to_array(to_tsvector('shop', asked.phrase))) AS lexeme
            LEFT JOIN known ON known.word = lexeme OR (beginnings AND starts_with(known.word, lexeme))
            GROUP BY lexeme
        ) AS rarest ON true
        WHERE c.oid = 'product_text'::regclass
        GROUP BY asked.phrase, asked.place, own.frequency, c.reltuples
        ORDER BY asked.place
    $$;
