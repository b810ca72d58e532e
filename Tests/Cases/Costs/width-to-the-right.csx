//! error: { "code": "allocation" }
return "x".PadRight(900_000_000).Length;
