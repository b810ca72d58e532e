//! status: "rejected"
//! repeat: {"open": ["#pragma warning disable\n", 2500]}
//! in-process: "not held"
/*open*/return 1;
