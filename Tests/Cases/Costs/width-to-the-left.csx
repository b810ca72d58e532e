//! error: { "code": "allocation" }
var n = 1;
return $"{n,-900000000}".Length;
