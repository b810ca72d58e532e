//! status: "rejected"
//! repeat: {"open": ["1 switch{_=>", 500], "close": ["}", 500]}
//! in-process: "not held"
return /*open*/1/*close*/;
