//! status: "rejected"
//! repeat: {"open": [" with{}", 5000], "close": ["", 5000]}
//! in-process: "not held"
var x=new{A=1};return x/*open*/x/*close*/;
