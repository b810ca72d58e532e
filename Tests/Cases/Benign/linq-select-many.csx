//! expect: ["a1","a2","b1"]
var map = new Dictionary<string, int[]> { ["a"] = [1, 2], ["b"] = [1] };
return map.SelectMany(kv => kv.Value, (kv, n) => kv.Key + n).ToList();
