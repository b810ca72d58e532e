//! status: "rejected"
//! repeat: {"open": ["throw ", 5000], "close": ["", 5000]}
//! in-process: "not held"
/*open*/null/*close*/;
