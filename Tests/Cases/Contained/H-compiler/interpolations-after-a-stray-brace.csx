//! status: "rejected"
//! repeat: {"open": ["$\"{", 20], "close": ["}\"", 20]}
//! in-process: "not held"
return "}"+/*open*/1/*close*/;
