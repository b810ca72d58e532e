//! error: { "code": "allocation" }
var text = new string('x', 1_000_000);
return string.Join(",", Enumerable.Repeat((object)text, 100_000).ToArray()).Length;
