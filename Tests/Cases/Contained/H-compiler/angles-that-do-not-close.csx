//! status: "rejected"
//! repeat: {"open": ["a<", 30000]}
return /*open*/;
