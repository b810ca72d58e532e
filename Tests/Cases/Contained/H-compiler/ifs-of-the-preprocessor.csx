//! status: "rejected"
//! repeat: {"open": ["#if A\n", 5000]}
//! in-process: "not held"
/*open*/return 1;
