//! status: "rejected"
//! repeat: {"open": ["\u0000", 5000]}
//! in-process: "not held"
/*open*/return 1;
