//! status: "rejected"
//! repeat: {"open": ["@", 20000]}
return /*open*/"";
