//! expect: 10
var gate = new object();
var total = 0;
await Task.WhenAll(Enumerable.Range(0, 5).Select(async i => { await Task.Yield(); lock (gate) { total += i; } }));
return total;
