//! status: "succeeded"
//! repeat: {"open": ["😀", 5000]}
//! in-process: "not held"
return "/*open*/".Length;
