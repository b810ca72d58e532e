//! error: { "code": "allocation" }
return new Regex("x").Replace(new string('x', 100_000), new string('y', 10_000)).Length;
