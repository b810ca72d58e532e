//! status: "rejected"
//! repeat: {"open": ["́", 5000]}
var a/*open*/ = 1;
return 1;
