//! status: "rejected"
//! repeat: {"open": ["await ", 5000], "close": ["", 5000]}
Task x=null!;/*open*/x/*close*/;
