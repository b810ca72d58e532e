//! status: "rejected"
//! repeat: {"open": [",", 30000]}
var x = (/*open*/);
