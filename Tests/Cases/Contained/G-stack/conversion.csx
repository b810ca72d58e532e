//! status: "limitExceeded"
//! error: {"code":"stack"}
int n = new Odd();
return n;

class Odd
{
    public static implicit operator int(Odd odd) => 1 + new Odd();
}
