//! status: "rejected"
//! repeat: {"open": ["#if A\n", 5000]}
/*open*/return 1;
