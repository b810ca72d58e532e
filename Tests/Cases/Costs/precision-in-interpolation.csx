//! error: { "code": "allocation" }
var n = 5;
return $"{n:D900000000}".Length;
