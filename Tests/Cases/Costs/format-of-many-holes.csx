//! error: { "code": "allocation" }
return string.Format(string.Concat(Enumerable.Repeat("{0}", 400)), new string('x', 1_000_000)).Length;
