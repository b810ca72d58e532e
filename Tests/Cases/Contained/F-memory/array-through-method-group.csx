//! status: "limitExceeded"
//! error: {"code":"allocation"}
//! limits: {"allocation": 67108864, "timeout": 2000}
Func<int, byte[]> make = n => new byte[n];
return new[] { 1_000_000_000 }.Select(make).First().Length;
