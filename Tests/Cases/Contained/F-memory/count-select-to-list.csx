//! status: "limitExceeded"
//! error: {"code":"allocation"}
//! limits: {"allocation": 67108864, "timeout": 2000}
return Enumerable.Range(0, 1_000_000_000).Select(n => (long)n).ToList().Count;
