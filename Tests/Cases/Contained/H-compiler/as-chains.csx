//! status: "rejected"
//! repeat: {"open": [" as object", 5000], "close": ["", 5000]}
object x=1;return x/*open*//*close*/;
