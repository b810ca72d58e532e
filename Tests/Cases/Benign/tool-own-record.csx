record Row(string Name, decimal Value);
var rows = new List<Row>();
foreach (Search.Product p in await Tools.Search.SearchProductsAsync(query: "desk"))
{
    rows.Add(new Row(p.Name, p.Price * p.Stock));
}
return new { total = rows.Sum(r => r.Value), top = rows.MaxBy(r => r.Value)?.Name };
