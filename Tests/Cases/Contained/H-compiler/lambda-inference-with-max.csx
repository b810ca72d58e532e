//! status: "rejected"
//! repeat: {"open": ["x.Max(a{n} => ", 12], "close": [")", 12]}
//! in-process: "not held"
var x = new[] { 1 };
return /*open*/1/*close*/;
