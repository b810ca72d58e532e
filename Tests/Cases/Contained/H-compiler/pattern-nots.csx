//! status: "rejected"
//! repeat: {"open": ["not ", 10000], "close": ["", 10000]}
//! in-process: "not held"
var x=0;return x is /*open*/1/*close*/;
