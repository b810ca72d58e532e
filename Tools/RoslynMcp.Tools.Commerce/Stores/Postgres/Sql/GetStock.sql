WITH asked AS (SELECT sku_key, place FROM unnest(@keys) WITH ORDINALITY AS keys (sku_key, place))
SELECT asked.place, asked.sku_key, p.sku, p.quantity, p.backorder, v.sku, v.name, v.quantity, v.position
FROM asked
JOIN products AS p ON p.tenant_id = @tenant AND p.sku_key = asked.sku_key
LEFT JOIN variants AS v ON v.tenant_id = @tenant AND v.product_key = p.sku_key
UNION ALL
SELECT asked.place, asked.sku_key, v.sku, v.quantity, p.backorder, NULL, NULL, NULL, NULL
FROM asked
JOIN variants AS v ON v.tenant_id = @tenant AND v.sku_key = asked.sku_key
JOIN products AS p ON p.tenant_id = @tenant AND p.sku_key = v.product_key
ORDER BY 1, 9
