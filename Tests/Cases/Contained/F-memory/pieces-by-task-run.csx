//! status: "limitExceeded"
//! error: {"code":"allocation"}
//! limits: {"allocation": 67108864, "timeout": 2000}
var all = await Task.WhenAll(Enumerable.Range(0, 1_000).Select(n => Task.Run(() => new byte[1_000_000])));
return all.Length;
