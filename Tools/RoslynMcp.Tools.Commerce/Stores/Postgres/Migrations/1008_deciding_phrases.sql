-- Some phrases of a query decide what is found, all of them rank it. The functions of one argument stay for the processes that
-- still run while this is made. Both queries stand in FROM: elsewhere each row would parse them anew, which takes ten times as long as to rank it.
CREATE FUNCTION match_short(deciding TEXT, ranking TEXT) RETURNS TABLE (sku_key TEXT, sku TEXT, relevance REAL)
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = roslyn_mcp, pg_temp
    AS $$
        SELECT t.sku_key, t.sku, ts_rank('{0.1, 0.3, 0.5, 1.0}', t.short, ranked)
        FROM product_text AS t, to_tsquery('shop', deciding) AS query, to_tsquery('shop', ranking) AS ranked,
             current_setting('roslyn_mcp.tenant', true) AS tenant
        WHERE t.tenant_id = tenant AND t.short @@ (query && ('''' || tenant_word(tenant) || '''')::tsquery)
    $$;

CREATE FUNCTION match_whole(deciding TEXT, ranking TEXT) RETURNS TABLE (sku_key TEXT, sku TEXT, relevance REAL)
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = roslyn_mcp, pg_temp
    AS $$
        SELECT t.sku_key, t.sku, ts_rank('{0.1, 0.3, 0.5, 1.0}', t.body, ranked)
        FROM product_text AS t, to_tsquery('shop', deciding) AS query, to_tsquery('shop', ranking) AS ranked,
             current_setting('roslyn_mcp.tenant', true) AS tenant
        WHERE t.tenant_id = tenant AND t.body @@ (query && ('''' || tenant_word(tenant) || '''')::tsquery)
    $$;

-- How many products the tenant has, and how many of them have each phrase, by what ANALYZE last saw in all tenants' texts: the planner
-- keeps the words that are common, and only these matter here. No row where there are no more than so many products, or for a tenant
-- that is no great part of the table. In plpgsql, whose plans a session keeps: to plan this takes as long as to run it.
CREATE FUNCTION estimate_products(phrases TEXT[], field TEXT, beginnings BOOLEAN, more_than REAL)
    RETURNS TABLE (phrase TEXT, products REAL, total REAL)
    LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = roslyn_mcp, pg_temp
    AS $$
        DECLARE
            whole       REAL := (SELECT reltuples FROM pg_class WHERE oid = 'product_text'::regclass);
            words       TEXT[];
            frequencies REAL[];
        BEGIN
            IF whole <= more_than THEN
                RETURN;
            END IF;

            SELECT s.most_common_elems::text::text[], s.most_common_elem_freqs INTO words, frequencies
            FROM pg_stats AS s WHERE s.schemaname = 'roslyn_mcp' AND s.tablename = 'product_text' AND s.attname = field;
            whole := whole * frequencies[array_position(words, tenant_word(current_setting('roslyn_mcp.tenant', true)))];
            IF whole > more_than THEN
                RETURN QUERY
                SELECT asked.phrase, whole * COALESCE((
                    SELECT MIN(COALESCE(CASE
                        WHEN beginnings THEN (
                            SELECT SUM(known.frequency) FROM unnest(words, frequencies) AS known (word, frequency)
                            WHERE starts_with(known.word, lexeme))
                        ELSE frequencies[array_position(words, lexeme)] END, 0))
                    FROM unnest(tsvector_to_array(to_tsvector('shop', asked.phrase))) AS lexeme), 0), whole
                FROM unnest(phrases) WITH ORDINALITY AS asked (phrase, place)
                ORDER BY asked.place;
            END IF;
        END
    $$;
