//! status: "limitExceeded"
//! error: {"code":"allocation"}
//! limits: {"allocation": 67108864, "timeout": 2000}
return new System.Collections.Generic.List<decimal>(capacity: 100_000_000).Capacity;
