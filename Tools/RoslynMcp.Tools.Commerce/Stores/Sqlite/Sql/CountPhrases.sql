-- How many products have each phrase, and how many there are, counted no further than asked; nothing of a catalogue that is too small
-- for it to matter.
SELECT asked.value, (SELECT COUNT(*) FROM (SELECT 1 FROM {index} WHERE {index} MATCH asked.value LIMIT $most)), whole.products
FROM json_each($phrases) AS asked
CROSS JOIN (SELECT COUNT(*) AS products FROM (SELECT 1 FROM products WHERE tenant_id = $tenant LIMIT $mostProducts)) AS whole
WHERE whole.products > $small
ORDER BY asked.key
