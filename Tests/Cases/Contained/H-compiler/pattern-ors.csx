//! status: "rejected"
//! repeat: {"open": ["1 or ", 5000], "close": ["", 5000]}
//! in-process: "not held"
var x=0;return x is /*open*/1/*close*/;
