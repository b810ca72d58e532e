WITH hits AS MATERIALIZED (
    SELECT rowid AS product_id, -bm25({index}, 8.0, 3.0, 4.0, 2.0, 1.0, 0.0) AS relevance
    FROM {index}
    WHERE {index} MATCH $match
),
{filtering}
-- The best, and those that are as good as the last of them: only of these the SKUs decide, which are in another table.
best AS MATERIALIZED (
    SELECT product_id, relevance
    FROM {passing}
    WHERE relevance >= COALESCE((SELECT relevance FROM {passing} ORDER BY relevance DESC LIMIT 1 OFFSET $limit - 1), 0)
),
ranked AS MATERIALIZED (
    SELECT best.product_id, p.sku, best.relevance
    FROM best
    CROSS JOIN products AS p ON p.product_id = best.product_id AND p.tenant_id = $tenant
    ORDER BY best.relevance DESC, p.sku
    LIMIT $limit
)
SELECT p.sku, p.name, p.url, p.brand, p.category, p.description, p.price_cents, p.currency, p.quantity, p.backorder,
       ranked.relevance, (SELECT COUNT(*) FROM {passing})
FROM ranked
CROSS JOIN products AS p ON p.product_id = ranked.product_id AND p.tenant_id = $tenant
ORDER BY ranked.relevance DESC, ranked.sku
