//! expect: {"a":2,"b":1}
var counts = new Dictionary<char, int>();
foreach (var c in "aba")
{
    counts[c] = counts.GetValueOrDefault(c) + 1;
}
if (counts.TryGetValue('z', out var z)) return z;
return counts.OrderBy(kv => kv.Key).ToDictionary(kv => kv.Key.ToString(), kv => kv.Value);
