//! error: { "code": "allocation" }
var text = new string('x', 7_000_000);
return (text + text).Length;
