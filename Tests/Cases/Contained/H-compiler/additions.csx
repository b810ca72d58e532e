//! status: "rejected"
//! repeat: {"open": ["1+", 20000], "close": ["", 20000]}
return /*open*/1/*close*/;
