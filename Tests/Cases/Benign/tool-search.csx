var found = await Search.SearchProductsAsync("lamp", limit: 5);
var cheap = found.Where(p => p.Price < 20m && p.Stock > 0).Select(p => new { p.Name, p.Price }).ToList();
Console.WriteLine($"{cheap.Count} cheap lamps");
cheap
