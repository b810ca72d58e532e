//! expect: [1,4]
async IAsyncEnumerable<int> Source() { yield return 1; await Task.CompletedTask; yield return 2; }
return await Source().Select(x => x * x).ToListAsync();
