//! status: "succeeded"
//! repeat: {"more": ["if (s == null) s = \"\"; else s = null;\n", 1500]}
//! in-process: "not held"
string? s = null;
/*more*/return s;
