SELECT p.product_id
FROM {among}
WHERE p.tenant_id = $tenant
  AND {filter}
