//! status: "limitExceeded"
//! codes: ["timeout","memory","crash"]
//! repeat: {"open": ["for(;;)", 5000], "close": ["", 5000]}
//! in-process: "not held"
/*open*/;/*close*/
