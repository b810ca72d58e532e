//! status: "rejected"
//! repeat: {"open": ["new(", 25], "close": [")", 25]}
//! in-process: "not held"
X x = /*open*/null/*close*/;

class X
{
    public X(X x) { }
    public X(string s) { }
    public X(Y y) { }
}

class Y
{
    public Y(X x) { }
    public Y(Y y) { }
}
