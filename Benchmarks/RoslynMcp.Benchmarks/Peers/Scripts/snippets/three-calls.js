const pumps = await call("search.search_products", { query: "hydraulic pump", limit: 50 });
const stock = await call("inventory.check_inventory", { skus: pumps.products.map(p => p.sku) });
const seals = await call("search.search_products", { query: "seal kit", limit: 5 });
const inStock = new Set(stock.items.filter(i => i.quantity > 0).map(i => i.sku));
const cheapest = pumps.products.filter(p => inStock.has(p.sku)).sort((a, b) => a.price - b.price).slice(0, 3);
return { run: RUN_NUMBER, cheapest: cheapest.map(({ sku, name, price }) => ({ sku, name, price })), seals: seals.products.reduce((sum, p) => sum + p.price, 0) };
