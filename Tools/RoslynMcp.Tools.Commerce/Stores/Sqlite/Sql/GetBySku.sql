SELECT p.sku, p.name, p.url, p.brand, p.category, p.description, p.price_cents, p.currency, p.quantity, p.backorder,
       p.product_id
FROM products AS p
WHERE p.tenant_id = $tenant
  AND (p.sku_key = $key
       OR p.product_id = (SELECT v.product_id FROM variants AS v WHERE v.tenant_id = $tenant AND v.sku_key = $key))
ORDER BY p.sku_key = $key DESC
LIMIT 1
