//! status: "limitExceeded"
//! error: {"code":"stack"}
var (a, b) = new Odd();
return 1;

class Odd
{
    public void Deconstruct(out int a, out int b)
    {
        (a, b) = this;
        a++;
    }
}
