SELECT p.sku, p.name, p.url, p.brand, p.category, p.description, p.price_cents, p.currency, p.quantity, p.backorder,
       COUNT(*) OVER () AS total
FROM products AS p
WHERE p.tenant_id = @tenant AND p.category_key = ANY (@categories)
ORDER BY p.sku COLLATE "C"
LIMIT @limit
