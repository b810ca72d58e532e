-- How many products have each phrase, counted no further than asked; nothing of a catalogue that is too small for it to matter.
SELECT asked.value, (SELECT COUNT(*) FROM (SELECT 1 FROM {index} WHERE {index} MATCH asked.value LIMIT $most))
FROM json_each($phrases) AS asked
WHERE EXISTS (SELECT 1 FROM products AS p WHERE p.tenant_id = $tenant LIMIT 1 OFFSET $small)
ORDER BY asked.key
