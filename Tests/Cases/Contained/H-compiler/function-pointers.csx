//! status: "rejected"
//! repeat: {"open": ["delegate*<", 500], "close": [">", 500]}
/*open*/int/*close*/ x;
