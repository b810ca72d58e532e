//! error: { "code": "allocation" }
var text = new string('y', 1_000_000);
return new Regex("x").Replace(new string('x', 500), _ => text, 400, 5).Length;
