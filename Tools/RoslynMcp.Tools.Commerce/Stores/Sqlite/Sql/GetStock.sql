-- CROSS JOIN keeps the order of the loops: from what was asked to what is there, and never a scan of a tenant's variants.
WITH asked AS MATERIALIZED (SELECT key AS place, value AS sku_key FROM json_each($keys))
SELECT asked.place, asked.sku_key, p.sku, p.quantity, p.backorder,
       v.sku AS variant_sku, v.name AS variant_name, v.quantity AS variant_quantity, v.position AS variant_position
FROM asked
CROSS JOIN products AS p ON p.tenant_id = $tenant AND p.sku_key = asked.sku_key
LEFT JOIN variants AS v ON v.tenant_id = $tenant AND v.product_id = p.product_id
UNION ALL
SELECT asked.place, asked.sku_key, v.sku, v.quantity, p.backorder, NULL, NULL, NULL, NULL
FROM asked
CROSS JOIN variants AS v ON v.tenant_id = $tenant AND v.sku_key = asked.sku_key
CROSS JOIN products AS p ON p.product_id = v.product_id AND p.tenant_id = $tenant
ORDER BY place, variant_position
