//! status: "succeeded"
//! repeat: {"more": ["using System;\n", 4000]}
//! in-process: "not held"
/*more*/return 1;
