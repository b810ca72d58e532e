//! status: "limitExceeded"
//! error: {"code":"timeout"}
return new Trap();

class Trap
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
