INSERT INTO products (
    tenant_id, sku, sku_key, name, name_key, url, brand, brand_key, category, category_key, description, price_cents, currency,
    quantity, backorder)
VALUES (
    $tenant, $sku, $key, $name, $nameKey, $url, $brand, $brandKey, $category, $categoryKey, $description, $cents, $currency,
    $quantity, $backorder)
ON CONFLICT (tenant_id, sku_key) DO UPDATE SET
    sku = excluded.sku, name = excluded.name, name_key = excluded.name_key, url = excluded.url, brand = excluded.brand,
    brand_key = excluded.brand_key, category = excluded.category, category_key = excluded.category_key,
    description = excluded.description, price_cents = excluded.price_cents, currency = excluded.currency,
    quantity = excluded.quantity, backorder = excluded.backorder
RETURNING product_id
