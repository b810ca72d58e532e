var pumps = await Search.SearchProductsAsync("hydraulic pump", limit: 50);
var stock = await Inventory.CheckInventoryAsync(pumps.Products.Select(p => p.Sku).ToList());
var seals = await Search.SearchProductsAsync("seal kit", limit: 5);
var inStock = stock.Items.Where(i => i.Quantity > 0).Select(i => i.Sku).ToHashSet();
var cheapest = pumps.Products.Where(p => inStock.Contains(p.Sku)).OrderBy(p => p.Price).Take(3);
return new { Run = RUN_NUMBER, Cheapest = cheapest.Select(p => new { p.Sku, p.Name, p.Price }), Seals = seals.Products.Sum(p => p.Price) };
