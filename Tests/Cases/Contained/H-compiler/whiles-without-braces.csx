//! status: "rejected"
//! repeat: {"open": ["while(true)", 5000], "close": ["", 5000]}
//! in-process: "not held"
/*open*/;/*close*/
