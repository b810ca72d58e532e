//! expect: {"a":1,"B":2}
return new Dictionary<string, int> { ["a"] = 1, ["B"] = 2 };
