//! status: "succeeded"
//! repeat: {"more": ["var a{n}={n};", 3500]}
//! in-process: "not held"
/*more*/return 1;
