//! status: "rejected"
//! repeat: {"open": ["nameof(", 500], "close": [")", 500]}
//! in-process: "not held"
return /*open*/x/*close*/;
