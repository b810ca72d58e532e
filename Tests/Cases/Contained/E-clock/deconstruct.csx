//! status: "limitExceeded"
//! error: {"code":"timeout"}
var (a, b) = new Odd();
return a;

class Odd
{
    public void Deconstruct(out int a, out int b)
    {
        while (true)
        {
        }
    }
}
