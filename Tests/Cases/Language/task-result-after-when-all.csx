//! expect: 3
var a = Task.Run(() => 1);
var b = Task.Run(() => 2);
await Task.WhenAll(a, b);
return a.Result + b.Result;
