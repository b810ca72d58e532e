//! status: "limitExceeded"
//! error: {"code":"size"}
//! repeat: {"more": ["x", 100000]}
return "/*more*/";
