//! status: "rejected"
//! repeat: {"open": ["[", 500], "close": ["]", 500]}
//! in-process: "not held"
return x is /*open*/1/*close*/;
