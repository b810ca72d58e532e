//! status: "rejected"
//! repeat: {"open": ["- ", 20000], "close": ["", 20000]}
//! in-process: "not held"
return /*open*/1/*close*/;
