//! error: { "code": "allocation" }
return new StringBuilder().AppendJoin(new string('x', 100_000), new List<int>(new int[1_000])).Length;
