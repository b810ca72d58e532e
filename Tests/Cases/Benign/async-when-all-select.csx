//! expect: [1,4,9]
var tasks = new[] { 1, 2, 3 }.Select(async n => { await Task.Yield(); return n * n; });
return await Task.WhenAll(tasks);
