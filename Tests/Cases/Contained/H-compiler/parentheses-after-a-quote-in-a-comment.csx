//! status: "rejected"
//! repeat: {"open": ["(", 1000], "close": [")", 1000]}
//! in-process: "not held"
// it's "
return /*open*/1/*close*/;
