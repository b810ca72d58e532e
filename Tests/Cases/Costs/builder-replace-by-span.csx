//! error: { "code": "allocation" }
var builder = new StringBuilder(new string('a', 100_000));
return builder.Replace("a".AsSpan(), new string('b', 100_000).AsSpan()).Length;
