var queries = new[] { "lamp", "desk" };
var results = await Task.WhenAll(queries.Select(q => Search.SearchProductsAsync(q)));
return results.SelectMany(r => r).DistinctBy(p => p.Id).OrderBy(p => p.Price).Take(5);
