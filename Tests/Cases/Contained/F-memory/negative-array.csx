//! status: "faulted"
//! limits: {"allocation": 67108864, "timeout": 2000}
return new byte[int.Parse("-1")].Length;
