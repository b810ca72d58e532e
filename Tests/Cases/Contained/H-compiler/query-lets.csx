//! status: "rejected"
//! repeat: {"more": ["let a{n} = a ", 1000]}
//! in-process: "not held"
var x = new[] { 1 };
return (from a in x /*more*/select a).Count();
