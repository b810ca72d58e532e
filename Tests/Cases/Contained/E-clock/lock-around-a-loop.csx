//! status: "limitExceeded"
//! error: {"code":"timeout"}
var gate = new object();
lock (gate)
{
    while (true)
    {
        lock (gate)
        {
        }
    }
}
