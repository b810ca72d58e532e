//! status: "limitExceeded"
//! error: {"code":"allocation"}
//! limits: {"allocation": 67108864, "timeout": 2000}
var text = new string('x', 20_000_000);
return text.ToCharArray().Length + text.ToUpperInvariant().Length;
