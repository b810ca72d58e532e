//! status: "rejected"
//! repeat: {"open": ["[", 500], "close": ["]", 500]}
object x = /*open*/1/*close*/;
