//! error: { "code": "allocation" }
return Regex.Replace(new string('a', 100_000), "a", new string('b', 10_000)).Length;
