//! error: { "code": "timeout" }
IAsyncEnumerable<int> all = new[] { 1 }.ToAsyncEnumerable();
for (var i = 0; i < 60; i++) all = all.Union(all);
return await all.CountAsync();
