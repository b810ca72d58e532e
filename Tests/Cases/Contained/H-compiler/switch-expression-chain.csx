//! status: "rejected"
//! repeat: {"open": [" switch{_=>1}", 5000], "close": ["", 5000]}
//! in-process: "not held"
return /*open*/1/*close*/;
