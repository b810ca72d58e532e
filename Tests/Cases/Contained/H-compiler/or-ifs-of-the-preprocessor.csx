//! status: "rejected"
//! repeat: {"open": ["A||", 10000]}
//! in-process: "not held"
#if /*open*/A
#endif
return 1;
