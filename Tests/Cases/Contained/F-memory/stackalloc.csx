//! status: "rejected"
//! limits: {"allocation": 67108864, "timeout": 2000}
Span<byte> data = stackalloc byte[100_000_000];
return data.Length;
