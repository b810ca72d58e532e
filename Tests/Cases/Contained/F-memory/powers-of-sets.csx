//! status: "limitExceeded"
//! error: {"code":"allocation"}
//! limits: {"allocation": 67108864, "timeout": 2000}
var set = new List<List<int>> { new() };
for (var n = 0; n < 40; n++)
{
    set.AddRange(set.Select(items => items.Append(n).ToList()).ToList());
}

return set.Count;
