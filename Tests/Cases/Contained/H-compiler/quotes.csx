//! status: "rejected"
//! repeat: {"open": ["\"", 30001]}
//! in-process: "not held"
/*open*/
