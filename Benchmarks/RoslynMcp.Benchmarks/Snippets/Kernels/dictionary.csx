var counts = new Dictionary<int, int>();
for (var i = 0; i < 2_000_000; i++)
{
    var key = (int)((uint)i * 2654435761 >> 16);
    counts[key] = counts.TryGetValue(key, out var count) ? count + 1 : 1;
}

return counts.Count + counts.Values.Max();
