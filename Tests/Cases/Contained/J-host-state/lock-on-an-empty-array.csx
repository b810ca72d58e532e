//! status: "limitExceeded"
//! error: {"code":"timeout"}
lock (Array.Empty<int>())
{
    while (true)
    {
    }
}
