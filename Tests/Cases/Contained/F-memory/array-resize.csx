//! status: "limitExceeded"
//! error: {"code":"allocation"}
//! limits: {"allocation": 67108864, "timeout": 2000}
var data = new long[1];
Array.Resize(ref data, 500_000_000);
return data.Length;
