//! status: "rejected"
//! repeat: {"more": ["a", 60000]}
//! in-process: "not held"
var a/*more*/ = 1;
return 1;
