var numbers = new List<(int Key, int Value)>();
var seed = 12345u;
for (var i = 0; i < 300_000; i++)
{
    seed = seed * 1664525 + 1013904223;
    numbers.Add(((int)(seed >> 8), i));
}

numbers.Sort((a, b) => a.Key != b.Key ? a.Key.CompareTo(b.Key) : a.Value.CompareTo(b.Value));
return numbers[1000].Key;
