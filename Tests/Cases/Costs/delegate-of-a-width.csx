//! error: { "code": "allocation" }
Func<int, string> pad = "x".PadLeft;
return pad(20_000_000).Length;
