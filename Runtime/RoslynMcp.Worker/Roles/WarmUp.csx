var items = new List<Item>();
for (var i = 0; i < 8; i++)
{
    items.Add(new Item($"item {i}", i * 1.5m, i % 3 == 0 ? null : "kind " + i % 2));
}

var byKind = items
    .Where(item => item.Price > 1)
    .GroupBy(item => item.Kind ?? "none")
    .Select(group => new { Kind = group.Key, Count = group.Count(), Total = group.Sum(item => item.Price) })
    .OrderByDescending(group => group.Total)
    .ThenBy(group => group.Kind)
    .ToList();
var byName = items.ToDictionary(item => item.Name, item => item.Price);
var text = new StringBuilder();
foreach (var (name, price) in byName)
{
    text.AppendLine($"{name,-10} {price:F2}");
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
return new { byKind, first = items.First(), names = string.Join(", ", items.Take(3).Select(item => item.Name)), (1, 2.5).Item2 };

record Item(string Name, decimal Price, string? Kind);
