//! error: { "code": "allocation" }
return new StringBuilder().AppendJoin(new string('x', 100_000), new object[1_000]).Length;
