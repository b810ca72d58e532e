WITH matching AS MATERIALIZED (
    SELECT found.sku_key, found.sku, found.relevance
    FROM {match}(@deciding, @ranking) AS found
    WHERE found.sku <> ALL (@except)
      AND (@unfiltered OR EXISTS (
        SELECT 1 FROM products AS p
        WHERE p.tenant_id = @tenant AND p.sku_key = found.sku_key
          AND (@minPrice::bigint IS NULL OR p.price_cents >= @minPrice)
          AND (@maxPrice::bigint IS NULL OR p.price_cents <= @maxPrice)
          AND (@brand::text IS NULL OR p.brand_key = @brand)
          AND (@category::text IS NULL OR p.category_key = @category)
          AND (@inStock::boolean IS NULL OR (p.quantity > 0) = @inStock)))
),
ranked AS MATERIALIZED (SELECT sku_key, relevance FROM matching ORDER BY relevance DESC, sku COLLATE "C" LIMIT @limit)
SELECT p.sku, p.name, p.url, p.brand, p.category, p.description, p.price_cents, p.currency, p.quantity, p.backorder,
       ranked.relevance, (SELECT COUNT(*) FROM matching)
FROM ranked
CROSS JOIN LATERAL (
    -- The limit is what makes it one look at the index for each; the planner would rather read the whole table for two hundred rows.
    SELECT * FROM products WHERE tenant_id = @tenant AND sku_key = ranked.sku_key LIMIT 1
) AS p
ORDER BY ranked.relevance DESC, p.sku COLLATE "C"
