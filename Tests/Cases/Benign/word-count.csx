//! expect: [{"word":"the","count":2},{"word":"cat","count":1}]
var text = "The cat, the";
return Regex.Split(text.ToLowerInvariant(), @"\W+")
    .Where(w => w.Length > 0)
    .GroupBy(w => w)
    .Select(g => new { word = g.Key, count = g.Count() })
    .OrderByDescending(x => x.count)
    .ThenBy(x => x.word)
    .ToList();
