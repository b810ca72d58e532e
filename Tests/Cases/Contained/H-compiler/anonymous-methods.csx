//! status: "rejected"
//! repeat: {"open": ["delegate { return ", 100], "close": [";}", 100]}
object x = /*open*/1/*close*/;
