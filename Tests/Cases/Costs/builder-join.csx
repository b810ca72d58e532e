//! error: { "code": "allocation" }
return new StringBuilder().AppendJoin(",", Enumerable.Repeat(new string('x', 10_000), 90_000)).Length;
