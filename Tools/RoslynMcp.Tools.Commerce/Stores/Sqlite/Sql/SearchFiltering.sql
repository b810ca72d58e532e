passing AS MATERIALIZED (
    SELECT hits.product_id, hits.relevance
    FROM hits
    CROSS JOIN products AS p ON p.product_id = hits.product_id
    WHERE p.tenant_id = $tenant
      AND {filter}
      AND p.sku NOT IN (SELECT value FROM json_each($except))
),
