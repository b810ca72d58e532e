//! status: "rejected"
//! repeat: {"open": ["List<", 1000], "close": [">", 1000]}
return new /*open*/int/*close*/();
