//! status: "rejected"
//! repeat: {"open": [".A()", 5000], "close": ["", 5000]}
return new X()/*open*//*close*/; class X { public X A() => this; }
