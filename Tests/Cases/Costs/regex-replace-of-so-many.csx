//! error: { "code": "allocation" }
return new Regex("").Replace(new string('x', 100_000), "$_", 90_000).Length;
