//! error: { "code": "allocation" }
var text = new string('y', 1_000_000);
return Regex.Replace(new string('x', 500), "x", _ => text).Length;
