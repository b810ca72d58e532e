-- The longer text of a seeded product is in its chunks; an imported one has none, and its specs instead.
INSERT INTO {index} (rowid, name, brand, category, description, body, every)
SELECT p.product_id, p.name, p.brand, p.category, p.description,
       COALESCE(
           (SELECT group_concat(c.body, char(10) ORDER BY c.position) FROM chunks AS c
            WHERE c.tenant_id = $tenant AND c.product_id = p.product_id),
           (SELECT group_concat(s.name || ': ' || s.value, '; ' ORDER BY s.position) FROM specs AS s
            WHERE s.tenant_id = $tenant AND s.product_id = p.product_id),
           ''),
       $every
FROM products AS p
WHERE p.tenant_id = $tenant
ORDER BY p.product_id
