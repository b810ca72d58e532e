//! status: "limitExceeded"
//! error: {"code":"timeout"}
int n = new Odd();
return n;

class Odd
{
    public static implicit operator int(Odd odd)
    {
        while (true)
        {
        }
    }
}
