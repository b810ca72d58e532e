//! status: "rejected"
//! repeat: {"open": ["!", 20000], "close": ["", 20000]}
//! in-process: "not held"
object x=1;return x/*open*//*close*/;
