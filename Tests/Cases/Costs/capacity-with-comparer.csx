//! error: { "code": "allocation" }
return new Dictionary<string, int>(90_000_000, StringComparer.Ordinal).Count;
