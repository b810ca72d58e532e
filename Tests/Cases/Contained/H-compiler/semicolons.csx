//! status: "succeeded"
//! repeat: {"open": [";", 20000]}
//! in-process: "not held"
/*open*/return 1;
