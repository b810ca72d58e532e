//! status: "rejected"
//! repeat: {"open": ["if(true){", 1000], "close": ["}", 1000]}
/*open*//*close*/return 1;
