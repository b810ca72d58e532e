//! status: "rejected"
//! repeat: {"open": ["x.SelectMany(a{n} => ", 14], "close": [")", 14]}
//! in-process: "not held"
var x = new[] { 1 };
return /*open*/x/*close*/.Count();
