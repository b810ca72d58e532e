//! status: "rejected"
//! repeat: {"open": ["x{n}=>", 1000], "close": ["", 1000]}
//! in-process: "not held"
Func<int,object> f=/*open*/1/*close*/;
