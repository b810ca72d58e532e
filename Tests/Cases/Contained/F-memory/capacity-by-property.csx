//! status: "limitExceeded"
//! error: {"code":"allocation"}
//! limits: {"allocation": 67108864, "timeout": 2000}
var list = new List<int>();
list.Capacity = 500_000_000;
return list.Count;
