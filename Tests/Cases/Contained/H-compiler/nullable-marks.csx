//! status: "rejected"
//! repeat: {"open": ["?", 10000], "close": ["", 10000]}
//! in-process: "not held"
int/*open*//*close*/ x=null;return 1;
