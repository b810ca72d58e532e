//! status: "rejected"
//! repeat: {"open": ["..", 10000], "close": ["", 10000]}
//! in-process: "not held"
return new[]{1}[/*open*/1/*close*/];
