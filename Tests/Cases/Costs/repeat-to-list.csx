//! error: { "code": "allocation" }
return Enumerable.Repeat(1, 900_000_000).ToList().Count;
