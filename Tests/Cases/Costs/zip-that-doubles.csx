//! error: { "code": "allocation" }
IEnumerable<int> all = [1, 2];
for (var i = 0; i < 60; i++) all = all.Zip(all).Select(pair => pair.First);
return all.Count();
