//! status: "rejected"
//! repeat: {"open": ["if(true)", 10000], "close": ["", 10000]}
//! in-process: "not held"
/*open*/;/*close*/return 1;
