//! status: "rejected"
//! repeat: {"open": ["from a{n} in ", 1000], "close": [" select 1", 1000]}
//! in-process: "not held"
var x=new[]{1};return /*open*/x/*close*/;
