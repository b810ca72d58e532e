//! error: { "code": "timeout" }
IEnumerable<string> all = new List<string> { "" };
for (var i = 0; i < 60; i++) all = all.Zip(all, string.Concat);
return all.Count();
