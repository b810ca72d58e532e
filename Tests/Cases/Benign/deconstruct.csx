//! expect: ["a",1,3]
var (name, n) = ("a", 1);
var dict = new Dictionary<string, int> { ["x"] = 3 };
var total = 0;
foreach (var (key, value) in dict) total += value;
return new object[] { name, n, total };
