//! error: { "code": "timeout" }
IAsyncEnumerable<int> all = new[] { 1 }.ToAsyncEnumerable();
for (var i = 0; i < 60; i++) all = all.Except(all.Skip(1));
return await all.CountAsync();
