//! status: "rejected"
//! repeat: {"open": ["x??", 5000], "close": ["", 5000]}
object x=1;return /*open*/x/*close*/;
