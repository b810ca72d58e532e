//! status: "rejected"
//! repeat: {"open": ["~", 20000], "close": ["", 20000]}
return /*open*/1/*close*/;
