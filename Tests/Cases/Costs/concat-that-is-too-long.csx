//! error: { "code": "allocation" }
var half = new string('x', 12_000_000);
return (half + half + half).Length;
