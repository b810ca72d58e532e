//! error: { "code": "allocation" }
return new StringBuilder(new string('a', 100_000)).Replace("a".AsSpan(), new string('b', 10_000).AsSpan(), 1, 90_000).Length;
