//! status: "rejected"
//! repeat: {"open": ["new X { A = ", 500], "close": ["}", 500]}
//! in-process: "not held"
return /*open*/1/*close*/;
