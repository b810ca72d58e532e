//! status: "rejected"
//! repeat: {"open": ["\"a\"+x+", 8000], "close": ["", 8000]}
var x="";return /*open*/"b"/*close*/;
