SELECT p.sku, p.name, p.url, p.brand, p.category, p.description, p.price_cents, p.currency, p.quantity, p.backorder,
       p.sku_key, p.specs::text, p.images::text
FROM products AS p
WHERE p.tenant_id = @tenant AND p.name_key = @key
ORDER BY p.sku COLLATE "C"
LIMIT 1
