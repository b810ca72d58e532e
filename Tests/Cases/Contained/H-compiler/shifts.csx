//! status: "rejected"
//! repeat: {"open": ["1<<", 10000], "close": ["", 10000]}
//! in-process: "not held"
return /*open*/1/*close*/;
