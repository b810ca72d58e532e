SELECT p.sku, p.name, p.url, p.brand, p.category, p.description, p.price_cents, p.currency, p.quantity, p.backorder,
       p.sku_key, p.specs::text, p.images::text
FROM products AS p
WHERE p.tenant_id = @tenant
  AND p.sku_key IN (@key, (SELECT v.product_key FROM variants AS v WHERE v.tenant_id = @tenant AND v.sku_key = @key))
ORDER BY p.sku_key = @key DESC
LIMIT 1
