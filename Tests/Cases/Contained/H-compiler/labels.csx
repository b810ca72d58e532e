//! status: "rejected"
//! repeat: {"open": ["a{n}:", 5000], "close": ["", 5000]}
//! in-process: "not held"
/*open*/;/*close*/return 1;
