//! status: "rejected"
//! limits: {"allocation": 67108864, "timeout": 2000}
return Array.CreateInstance(typeof(long), 1_000_000_000).Length;
