//! error: { "code": "allocation" }
return new StringBuilder().Append('x', 900_000_000).Length;
