//! status: "rejected"
//! repeat: {"open": ["A.", 10000], "close": ["", 10000]}
//! in-process: "not held"
/*open*/A/*close*/ x=null;return 1;
