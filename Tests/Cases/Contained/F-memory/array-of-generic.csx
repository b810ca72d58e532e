//! status: "limitExceeded"
//! error: {"code":"allocation"}
//! limits: {"allocation": 67108864, "timeout": 2000}
T[] Make<T>(int n) => new T[n];
return Make<decimal>(100_000_000).Length;
