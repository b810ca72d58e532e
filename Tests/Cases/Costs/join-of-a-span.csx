//! error: { "code": "allocation" }
return string.Join(new string('x', 100_000), new string[1_000].AsSpan()).Length;
