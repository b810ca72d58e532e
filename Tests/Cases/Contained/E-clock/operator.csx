//! status: "limitExceeded"
//! error: {"code":"timeout"}
return new Odd() + new Odd();

class Odd
{
    public static int operator +(Odd a, Odd b)
    {
        while (true)
        {
        }
    }
}
