//! status: "rejected"
//! repeat: {"open": ["!", 30000]}
//! in-process: "not held"
#if /*open*/A
#endif
return 1;
