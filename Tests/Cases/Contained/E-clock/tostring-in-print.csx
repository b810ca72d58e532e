//! status: "limitExceeded"
//! error: {"code":"timeout"}
Console.WriteLine(new Slow());

class Slow
{
    public override string ToString()
    {
        while (true)
        {
        }
    }
}
