//! status: "succeeded"
//! repeat: {"open": ["/// <a>", 5000]}
/*open*/return 1;
