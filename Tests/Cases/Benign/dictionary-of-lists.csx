//! expect: {"a":[1,2]}
var map = new Dictionary<string, List<int>>(StringComparer.OrdinalIgnoreCase);
foreach (var (k, v) in new[] { ("a", 1), ("A", 2) })
{
    if (!map.TryGetValue(k, out var list))
    {
        map[k] = list = new List<int>();
    }
    list.Add(v);
}
return map;
