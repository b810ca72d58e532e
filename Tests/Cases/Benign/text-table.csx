//! expect: "a    1\nbb  20"
var rows = new[] { ("a", 1), ("bb", 20) };
return string.Join('\n', rows.Select(r => $"{r.Item1,-3}{r.Item2,3}"));
