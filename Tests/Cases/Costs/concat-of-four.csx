//! error: { "code": "allocation" }
var text = new string('x', 6_000_000);
return (text + text + text + text).Length;
