passing AS MATERIALIZED (
    SELECT hits.product_id, hits.relevance
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
