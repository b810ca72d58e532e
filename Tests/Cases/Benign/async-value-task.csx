//! expect: 7
async ValueTask<int> Get() { await Task.Yield(); return 7; }
return await Get().ConfigureAwait(false);
