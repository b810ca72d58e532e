//! status: "succeeded"
//! repeat: {"open": ["(", 60], "close": [")", 60]}
//! in-process: "not held"
return /*open*/1/*close*/;
