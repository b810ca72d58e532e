//! status: "limitExceeded"
//! error: {"code":"allocation"}
//! limits: {"allocation": 67108864, "timeout": 2000}
var text = new StringBuilder();
text.Length = 500_000_000;
return text.Length;
