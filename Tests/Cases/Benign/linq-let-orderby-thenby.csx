//! expect: ["b","a","ccc"]
return new[] { "ccc", "a", "b" }.OrderBy(s => s.Length).ThenByDescending(s => s).ToList();
