//! error: { "code": "timeout" }
IEnumerable<object> all = new List<object> { 1 };
for (var i = 0; i < 60; i++) all = all.Zip(all).Cast<object>();
return all.Count();
