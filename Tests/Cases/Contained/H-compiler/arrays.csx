//! status: "rejected"
//! repeat: {"open": ["new[]{", 500], "close": ["}", 500]}
return /*open*/1/*close*/;
