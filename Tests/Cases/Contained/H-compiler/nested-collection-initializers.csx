//! status: "rejected"
//! repeat: {"open": ["A = { ", 500], "close": ["}", 500]}
//! in-process: "not held"
return new X { /*open*/ /*close*/ };

class X
{
    public X A => this;
}
