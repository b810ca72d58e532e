//! status: "rejected"
//! repeat: {"open": ["x=", 5000], "close": ["", 5000]}
int x;return /*open*/1/*close*/;
