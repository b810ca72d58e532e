//! status: "limitExceeded"
//! error: {"code":"allocation"}
//! limits: {"allocation": 67108864, "timeout": 2000}
return new System.Collections.BitArray(2_000_000_000).Count;
