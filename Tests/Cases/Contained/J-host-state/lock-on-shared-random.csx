//! status: "limitExceeded"
//! error: {"code":"timeout"}
lock (Random.Shared)
{
    while (true)
    {
    }
}
