//! status: "rejected"
//! repeat: {"open": ["(", 1000], "close": [")", 1000]}
//! in-process: "not held"
var x=0;return x is /*open*/1/*close*/;
