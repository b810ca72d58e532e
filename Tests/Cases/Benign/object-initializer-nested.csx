//! expect: {"name":"a","parts":{"x":1}}
class Node { public string Name { get; set; } = ""; public Dictionary<string, int> Parts { get; } = new(); }
return new Node { Name = "a", Parts = { ["x"] = 1 } };
