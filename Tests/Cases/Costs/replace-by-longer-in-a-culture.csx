//! error: { "code": "allocation" }
return new string('a', 100_000).Replace("a", new string('b', 1_000), false, CultureInfo.InvariantCulture).Length;
