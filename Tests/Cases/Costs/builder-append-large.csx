//! error: { "code": "allocation" }
var text = new string('x', 1_000_000);
var all = new StringBuilder();
while (true) all.Append(text);
