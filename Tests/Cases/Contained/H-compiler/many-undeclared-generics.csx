//! status: "rejected"
//! repeat: {"more": ["new A{n}<B{n}<C{n}>>();", 2500]}
//! in-process: "not held"
/*more*/return 1;
