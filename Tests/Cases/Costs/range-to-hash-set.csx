//! error: { "code": "allocation" }
return Enumerable.Range(0, 900_000_000).ToHashSet().Count;
