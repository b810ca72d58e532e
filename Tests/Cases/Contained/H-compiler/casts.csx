//! status: "rejected"
//! repeat: {"open": ["(object)", 3000], "close": ["", 3000]}
return /*open*/1/*close*/;
