//! error: { "code": "allocation" }
return new string('a', 20_000).Replace("A", new string('b', 10_000), StringComparison.OrdinalIgnoreCase).Length;
