//! status: "limitExceeded"
//! error: {"code":"allocation"}
//! limits: {"allocation": 67108864, "timeout": 2000}
return string.Create(500_000_000, 1, (span, n) => span.Clear()).Length;
