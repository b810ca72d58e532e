//! status: "rejected"
//! repeat: {"open": ["F<", 500], "close": [">", 500]}
void F<T>() { } F/*open*/int/*close*/();
