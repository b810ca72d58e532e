//! expect: [{"key":"a","total":3},{"key":"b","total":3}]
var items = new[] { ("a", 1), ("b", 3), ("a", 2) };
return items.GroupBy(x => x.Item1).Select(g => new { key = g.Key, total = g.Sum(x => x.Item2) }).OrderBy(x => x.key);
