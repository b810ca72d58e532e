//! status: "rejected"
//! repeat: {"open": ["#region\n", 5000]}
//! in-process: "not held"
/*open*/return 1;
