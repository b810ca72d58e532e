//! status: "rejected"
//! repeat: {"open": ["using(x)", 5000], "close": ["", 5000]}
//! in-process: "not held"
IDisposable x=null!;/*open*/;/*close*/return 1;
