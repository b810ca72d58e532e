var pumps = await Search.SearchProductsAsync("hydraulic pump", limit: 50);
var stock = await Inventory.CheckInventoryAsync(pumps.Products.Select(p => p.Sku).ToList());
var inStock = stock.Items.Where(i => i.Quantity > 0).Select(i => i.Sku).ToHashSet();
var cheap = pumps.Products.Where(p => inStock.Contains(p.Sku)).OrderBy(p => p.Price).Take(3);
return cheap.Select(p => new { p.Sku, p.Name, p.Price });
