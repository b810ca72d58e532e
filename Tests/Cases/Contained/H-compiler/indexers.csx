//! status: "rejected"
//! repeat: {"open": ["[0]", 10000], "close": ["", 10000]}
//! in-process: "not held"
return new X()/*open*//*close*/; class X { public X this[int n] => this; }
