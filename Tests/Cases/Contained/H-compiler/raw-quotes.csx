//! status: "rejected"
//! repeat: {"open": ["\"", 20000], "close": ["\"", 20000]}
//! in-process: "not held"
/*open*/
/*close*/
