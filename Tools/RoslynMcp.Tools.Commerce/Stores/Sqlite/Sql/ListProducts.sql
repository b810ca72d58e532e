WITH ranked AS MATERIALIZED (
    SELECT p.product_id, COUNT(*) OVER () AS total
    FROM products AS p
    WHERE p.tenant_id = $tenant AND p.category_key IN (SELECT value FROM json_each($categories))
    ORDER BY p.sku
    LIMIT $limit
)
SELECT p.sku, p.name, p.url, p.brand, p.category, p.description, p.price_cents, p.currency, p.quantity, p.backorder,
       ranked.total
FROM ranked
JOIN products AS p ON p.product_id = ranked.product_id AND p.tenant_id = $tenant
ORDER BY p.sku
