SELECT p.sku, p.name, p.url, p.brand, p.category, p.description, p.price_cents, p.currency, p.quantity, p.backorder,
       p.product_id
FROM json_each($ids) AS asked
CROSS JOIN products AS p ON p.product_id = CAST(asked.value AS INTEGER)
WHERE p.tenant_id = $tenant
