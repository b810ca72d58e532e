//! status: "rejected"
//! repeat: {"open": ["true?1:", 5000], "close": ["", 5000]}
return /*open*/1/*close*/;
