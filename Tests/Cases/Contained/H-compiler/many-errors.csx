//! status: "rejected"
//! repeat: {"more": ["x{n}.Y();", 5000]}
//! in-process: "not held"
/*more*/return 1;
