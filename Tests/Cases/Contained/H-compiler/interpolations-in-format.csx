//! status: "rejected"
//! repeat: {"open": ["$\"{1:", 20], "close": ["}\"", 20]}
//! in-process: "not held"
return /*open*/1/*close*/;
