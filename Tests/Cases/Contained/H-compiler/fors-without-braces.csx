//! status: "rejected"
//! repeat: {"open": ["for(;;)", 5000], "close": ["", 5000]}
//! in-process: "not held"
/*open*/;/*close*/
