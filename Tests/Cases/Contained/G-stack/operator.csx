//! status: "limitExceeded"
//! error: {"code":"stack"}
return new Odd() + new Odd();

class Odd
{
    public static int operator +(Odd a, Odd b) => (new Odd() + new Odd()) + 1;
}
