//! status: "rejected"
//! repeat: {"open": ["1<", 10000], "close": ["", 10000]}
return /*open*/1/*close*/;
