var items = new List<Item>();
for (var i = 0; i < 8; i++)
{
    items.Add(new Item($"item {i}", i * 1.5m, i, i % 3 == 0 ? null : "kind " + i % 2));
}

var names = items.Select(item => item.Name).ToList();
var inStock = items.Where(item => item.Quantity > 0).Select(item => item.Name).ToHashSet();
var cheapest = items.Where(item => inStock.Contains(item.Name)).OrderBy(item => item.Price).Take(3);
var byKind = items
    .Where(item => item.Price > 1)
    .GroupBy(item => item.Kind ?? "none")
    .Select(group => new { Kind = group.Key, Count = group.Count(), Total = group.Sum(item => item.Price) })
    .OrderByDescending(group => group.Total)
    .ThenBy(group => group.Kind)
    .ToList();
var byQuantity = items.OrderByDescending(item => item.Quantity).Take(2).ToList();
var byName = items.ToDictionary(item => item.Name, item => item.Price);
var text = new StringBuilder();
foreach (var (name, price) in byName)
{
    text.AppendLine($"{name,-10} {price:F2} {items.Count}");
}

try
{
    throw new InvalidOperationException("warm");
}
catch (InvalidOperationException problem)
{
    Console.WriteLine($"{problem.Message} {text.Length}");
}

await Task.WhenAll(items.Select(async item =>
{
    await Task.Yield();
    return item.Name.Split(' ').Length;
}));
return new
{
    byKind,
    cheapest = cheapest.Select(item => new { item.Name, item.Price, item.Quantity }),
    dearest = items.MaxBy(item => item.Price)?.Name,
    average = items.Average(item => item.Price),
    quantity = items.Sum(item => item.Quantity),
    first = items.First(),
    any = items.Any(item => item.Kind is null),
    names = string.Join(", ", byQuantity.Select(item => item.Name)),
    (1, 2.5).Item2,
};

record Item(string Name, decimal Price, int Quantity, string? Kind);
