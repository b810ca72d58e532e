//! status: "succeeded"
//! repeat: {"more": ["a", 60000]}
var a/*more*/ = 1;
return 1;
