//! status: "rejected"
//! repeat: {"open": ["(", 1000], "close": [")", 1000]}
//! in-process: "not held"
var c = @"\"; return /*open*/1/*close*/;
