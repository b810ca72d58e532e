//! status: "rejected"
//! repeat: {"more": ["select a into a ", 2000]}
//! in-process: "not held"
var x = new[] { 1 };
return from a in x /*more*/select a;
