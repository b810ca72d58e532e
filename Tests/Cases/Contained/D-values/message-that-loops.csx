//! status: "limitExceeded"
//! error: {"code":"timeout"}
throw new Liar();

class Liar : Exception
{
    public override string Message
    {
        get
        {
            while (true)
            {
            }
        }
    }
}
