//! status: "limitExceeded"
//! error: {"code":"timeout"}
return $"{new Slow()}";

class Slow
{
    public override string ToString()
    {
        while (true)
        {
        }
    }
}
