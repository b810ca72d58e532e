//! error: { "code": "allocation" }
var half = new string('x', 3_000_000);
return (half + half + half).Length;
