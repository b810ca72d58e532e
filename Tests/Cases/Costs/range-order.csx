//! error: { "code": "allocation" }
return Enumerable.Range(0, 900_000_000).OrderByDescending(n => n).ToList().Count;
