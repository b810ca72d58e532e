//! expect: {"1":1,"2":2}
var words = new[] { "a", "bb", "cc" };
var q = from w in words
        group w by w.Length into g
        orderby g.Key
        select new { g.Key, Count = g.Count() };
return q.ToDictionary(x => x.Key, x => x.Count);
