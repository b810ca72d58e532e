//! status: "rejected"
//! repeat: {"open": ["checked(", 500], "close": [")", 500]}
return /*open*/1/*close*/;
