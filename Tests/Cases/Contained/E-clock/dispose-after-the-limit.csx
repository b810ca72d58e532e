//! status: "limitExceeded"
//! error: {"code":"timeout"}
using var slow = new Slow();
while (true)
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
