//! status: "rejected"
//! repeat: {"more": ["join a{n} in x on a equals a{n} ", 500]}
//! in-process: "not held"
var x = new[] { 1 };
return (from a in x /*more*/select a).Count();
