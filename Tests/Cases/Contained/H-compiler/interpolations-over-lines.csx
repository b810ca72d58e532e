//! status: "rejected"
//! repeat: {"open": ["$\"{\n", 20], "close": ["\n}\"", 20]}
//! in-process: "not held"
return /*open*/1/*close*/;
