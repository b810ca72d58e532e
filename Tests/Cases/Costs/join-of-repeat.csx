//! error: { "code": "allocation" }
return string.Join(",", Enumerable.Repeat(new string('x', 10_000), 90_000)).Length;
