//! status: "limitExceeded"
//! error: {"code":"timeout"}
lock (string.Empty)
{
    while (true)
    {
    }
}
