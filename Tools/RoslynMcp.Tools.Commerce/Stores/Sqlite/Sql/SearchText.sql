WITH hits AS MATERIALIZED (
    SELECT rowid AS product_id, -bm25(product_text, 8.0, 3.0, 4.0, 2.0, 1.0) AS relevance
    FROM product_text
    WHERE product_text MATCH $match
),
passing AS MATERIALIZED (
    SELECT p.product_id, p.sku, hits.relevance
    FROM hits
    CROSS JOIN products AS p ON p.product_id = hits.product_id
    WHERE p.tenant_id = $tenant
      AND ($minPrice IS NULL OR p.price_cents >= $minPrice)
      AND ($maxPrice IS NULL OR p.price_cents <= $maxPrice)
      AND ($brand IS NULL OR p.brand_key = $brand)
      AND ($category IS NULL OR p.category_key = $category)
      AND ($inStock IS NULL OR (p.quantity > 0) = $inStock)
      AND p.sku NOT IN (SELECT value FROM json_each($except))
),
ranked AS MATERIALIZED (SELECT product_id, sku, relevance FROM passing ORDER BY relevance DESC, sku LIMIT $limit)
SELECT p.sku, p.name, p.url, p.brand, p.category, p.description, p.price_cents, p.currency, p.quantity, p.backorder,
       ranked.relevance, (SELECT COUNT(*) FROM passing)
FROM ranked
CROSS JOIN products AS p ON p.product_id = ranked.product_id AND p.tenant_id = $tenant
ORDER BY ranked.relevance DESC, ranked.sku
