//! status: "limitExceeded"
//! error: {"code":"allocation"}
//! limits: {"allocation": 67108864, "timeout": 2000}
return new Dictionary<string, string>().EnsureCapacity(200_000_000);
