//! status: "limitExceeded"
//! error: {"code":"size"}
//! repeat: {"more": ["x", 100000]}
//! in-process: "not held"
return "/*more*/";
