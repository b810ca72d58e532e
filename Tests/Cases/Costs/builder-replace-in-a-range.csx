//! error: { "code": "allocation" }
var builder = new StringBuilder(new string('a', 100_000));
return builder.Replace("a", new string('b', 100_000), 0, 100_000).Length;
