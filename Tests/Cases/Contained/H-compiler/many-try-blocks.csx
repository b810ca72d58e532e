//! status: "succeeded"
//! repeat: {"more": ["try{}finally{}", 4000]}
//! in-process: "not held"
/*more*/return 1;
