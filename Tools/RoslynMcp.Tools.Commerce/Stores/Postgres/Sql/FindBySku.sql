WITH asked AS (SELECT unnest(@keys) AS sku_key),
found AS (
    SELECT asked.sku_key, p.sku_key AS product_key
    FROM asked JOIN products AS p ON p.tenant_id = @tenant AND p.sku_key = asked.sku_key
    UNION
    SELECT asked.sku_key, v.product_key
    FROM asked JOIN variants AS v ON v.tenant_id = @tenant AND v.sku_key = asked.sku_key
)
SELECT p.sku, p.name, p.url, p.brand, p.category, p.description, p.price_cents, p.currency, p.quantity, p.backorder,
       found.sku_key
FROM found
JOIN products AS p ON p.tenant_id = @tenant AND p.sku_key = found.product_key
WHERE p.tenant_id = @tenant
  AND (@minPrice::bigint IS NULL OR p.price_cents >= @minPrice)
  AND (@maxPrice::bigint IS NULL OR p.price_cents <= @maxPrice)
  AND (@brand::text IS NULL OR p.brand_key = @brand)
  AND (@category::text IS NULL OR p.category_key = @category)
  AND (@inStock::boolean IS NULL OR (p.quantity > 0) = @inStock)
ORDER BY found.sku_key COLLATE "C"
