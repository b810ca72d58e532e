//! status: "limitExceeded"
//! error: {"code":"timeout"}
using (new Slow())
{
}

class Slow : IDisposable
{
    public void Dispose()
    {
        while (true)
        {
        }
    }
}
