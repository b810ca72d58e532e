//! status: "rejected"
//! repeat: {"open": ["}", 30000]}
/*open*/return 1;
