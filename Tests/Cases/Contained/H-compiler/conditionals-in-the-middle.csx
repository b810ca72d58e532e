//! status: "rejected"
//! repeat: {"open": ["true?", 5000], "close": [":1", 5000]}
return /*open*/1/*close*/;
