WITH hits AS MATERIALIZED (
    SELECT rowid AS product_id, -bm25(product_text, 8.0, 3.0, 4.0, 2.0, 1.0) AS relevance
    FROM product_text
    WHERE product_text MATCH $match
),
ranked AS MATERIALIZED (
    SELECT p.product_id, p.sku, hits.relevance, COUNT(*) OVER () AS total
    FROM hits
    JOIN products AS p ON p.product_id = hits.product_id
    WHERE p.tenant_id = $tenant
      AND ($minPrice IS NULL OR p.price_cents >= $minPrice)
      AND ($maxPrice IS NULL OR p.price_cents <= $maxPrice)
      AND ($brand IS NULL OR p.brand_key = $brand)
      AND ($category IS NULL OR p.category_key = $category)
      AND ($inStock IS NULL OR (p.quantity > 0) = $inStock)
      AND p.sku NOT IN (SELECT value FROM json_each($except))
    ORDER BY hits.relevance DESC, p.sku
    LIMIT $limit
)
SELECT p.sku, p.name, p.url, p.brand, p.category, p.description, p.price_cents, p.currency, p.quantity, p.backorder,
       ranked.relevance, ranked.total
FROM ranked
JOIN products AS p ON p.product_id = ranked.product_id AND p.tenant_id = $tenant
ORDER BY ranked.relevance DESC, p.sku
