//! status: "limitExceeded"
//! error: {"code":"timeout"}
return new Odd() is { Value: > 1 };

class Odd
{
    public int Value
    {
        get
        {
            while (true)
            {
            }
        }
    }
}
