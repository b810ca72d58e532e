//! expect: 6
async Task<int> Slow(int x) { await Task.Delay(1); return x; }
var results = await Task.WhenAll(Slow(1), Slow(2), Slow(3));
return results.Sum();
