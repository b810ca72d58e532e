//! status: "rejected"
//! repeat: {"open": [".A", 10000], "close": ["", 10000]}
return new X() is { A/*open*//*close*/: null }; class X { public X A => this; }
