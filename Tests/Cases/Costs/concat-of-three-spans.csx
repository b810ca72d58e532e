//! error: { "code": "allocation" }
var text = new string('x', 7_000_000);
return string.Concat(text.AsSpan(), text.AsSpan(), text.AsSpan()).Length;
