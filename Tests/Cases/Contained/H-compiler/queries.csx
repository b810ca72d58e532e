//! status: "rejected"
//! repeat: {"open": ["from a{n} in new[]{1} ", 2000], "close": ["", 2000]}
//! in-process: "not held"
return /*open*/select 1/*close*/;
