//! status: "rejected"
//! repeat: {"open": ["ref ", 5000], "close": ["", 5000]}
//! in-process: "not held"
var x=1;ref int y=/*open*/x/*close*/;
