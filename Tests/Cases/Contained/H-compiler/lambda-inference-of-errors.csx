//! status: "rejected"
//! repeat: {"open": ["x.Sum(a{n} => ", 10], "close": [")", 10]}
//! in-process: "not held"
var x = new[] { 1 };
return /*open*/y/*close*/;
