//! error: { "code": "allocation" }
var text = new string('x', 1_000_000);
return string.Concat(Enumerable.Repeat((object)text, 2_000).ToArray()).Length;
