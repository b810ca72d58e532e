-- CROSS JOIN keeps the order of the loops: from what was asked to what is there.
WITH asked AS MATERIALIZED (SELECT value AS sku_key FROM json_each($keys)),
found AS (
    SELECT asked.sku_key, p.product_id
    FROM asked
    CROSS JOIN products AS p ON p.tenant_id = $tenant AND p.sku_key = asked.sku_key
    UNION
    SELECT asked.sku_key, v.product_id
    FROM asked
    CROSS JOIN variants AS v ON v.tenant_id = $tenant AND v.sku_key = asked.sku_key
)
SELECT p.sku, p.name, p.url, p.brand, p.category, p.description, p.price_cents, p.currency, p.quantity, p.backorder,
       found.sku_key
FROM found
JOIN products AS p ON p.product_id = found.product_id AND p.tenant_id = $tenant
WHERE {filter}
ORDER BY found.sku_key
