//! error: { "code": "timeout" }
IEnumerable<int> all = new List<int> { 1 };
for (var i = 0; i < 60; i++) all = all.Join(all, Math.Abs, Math.Abs, Math.Max);
return all.Count();
