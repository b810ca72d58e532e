//! status: "rejected"
//! repeat: {"open": ["{", 1000], "close": ["}", 1000]}
/*open*//*close*/return 1;
