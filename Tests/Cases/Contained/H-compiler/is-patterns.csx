//! status: "rejected"
//! repeat: {"open": [" is object", 5000], "close": ["", 5000]}
//! in-process: "not held"
object x=1;return x/*open*//*close*/;
