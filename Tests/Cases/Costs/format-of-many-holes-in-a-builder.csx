//! error: { "code": "allocation" }
return new StringBuilder().AppendFormat(string.Concat(Enumerable.Repeat("{0}", 400)), new string('x', 1_000_000)).Length;
