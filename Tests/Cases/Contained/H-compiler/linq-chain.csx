//! status: "rejected"
//! repeat: {"open": [".Select(x => x)", 2000], "close": ["", 2000]}
//! in-process: "not held"
return new[]{1}/*open*//*close*/;
