//! status: "limitExceeded"
//! error: {"code":"stack"}
return new Loop()[0];

class Loop
{
    public int this[int n] => this[n + 1] + 1;
}
