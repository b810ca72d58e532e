//! error: { "code": "timeout" }
IAsyncEnumerable<int> all = new int[0].ToAsyncEnumerable();
for (var i = 0; i < 60; i++) all = all.Concat(all);
return await all.CountAsync();
