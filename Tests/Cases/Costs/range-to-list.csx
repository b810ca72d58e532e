//! error: { "code": "allocation" }
return Enumerable.Range(0, int.MaxValue).ToList().Count;
