//! status: "rejected"
//! repeat: {"open": ["{Length:", 500], "close": ["}", 500]}
//! in-process: "not held"
object x="";return x is string /*open*/1/*close*/;
