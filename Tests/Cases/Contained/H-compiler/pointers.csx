//! status: "rejected"
//! repeat: {"open": ["*", 20000]}
//! in-process: "not held"
int/*open*/ x;
