//! status: "rejected"
//! repeat: {"open": ["x==1||", 5000], "close": ["", 5000]}
//! in-process: "not held"
var x=0;return /*open*/true/*close*/;
