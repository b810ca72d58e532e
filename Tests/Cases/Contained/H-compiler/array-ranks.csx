//! status: "rejected"
//! repeat: {"open": ["[]", 10000], "close": ["", 10000]}
int/*open*//*close*/ x=null;return 1;
