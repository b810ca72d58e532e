//! status: "rejected"
//! repeat: {"open": ["(", 1000], "close": [")", 1000]}
//! in-process: "not held"
#if /*open*/A/*close*/
#endif
return 1;
