WITH ranked AS MATERIALIZED (
    SELECT p.sku_key, p.sku, ts_rank('{0.1, 0.3, 0.5, 1.0}', p.body, query) AS relevance, COUNT(*) OVER () AS total
    FROM products AS p, to_tsquery('shop', @match) AS query
    WHERE p.tenant_id = @tenant AND p.body @@ query AND p.sku <> ALL (@except)
    AND (@minPrice::bigint IS NULL OR p.price_cents >= @minPrice)
    AND (@maxPrice::bigint IS NULL OR p.price_cents <= @maxPrice)
    AND (@brand::text IS NULL OR p.brand_key = @brand)
    AND (@category::text IS NULL OR p.category_key = @category)
    AND (@inStock::boolean IS NULL OR (p.quantity > 0) = @inStock)
    ORDER BY relevance DESC, p.sku COLLATE "C"
    LIMIT @limit
)
SELECT p.sku, p.name, p.url, p.brand, p.category, p.description, p.price_cents, p.currency, p.quantity, p.backorder,
       ranked.relevance, ranked.total
FROM ranked
JOIN products AS p ON p.tenant_id = @tenant AND p.sku_key = ranked.sku_key
ORDER BY ranked.relevance DESC, p.sku COLLATE "C"
