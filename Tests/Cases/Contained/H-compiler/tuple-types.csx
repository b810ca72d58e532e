//! status: "rejected"
//! repeat: {"open": ["(int,", 500], "close": [")", 500]}
//! in-process: "not held"
/*open*/int/*close*/ x = default;
