//! status: "rejected"
//! repeat: {"open": ["$\"{", 3000], "close": ["", 3000]}
//! in-process: "not held"
return /*open*/1/*close*/;
