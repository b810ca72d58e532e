//! error: { "code": "timeout" }
IEnumerable<int> all = new List<int> { 1 };
for (var i = 0; i < 60; i++) all = all.Union(all);
return all.Count();
