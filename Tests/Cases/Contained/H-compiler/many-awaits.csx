//! status: "succeeded"
//! repeat: {"more": ["await Task.Yield();", 3000]}
//! in-process: "not held"
/*more*/return 1;
