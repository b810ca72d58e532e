//! status: "limitExceeded"
//! error: {"code":"timeout"}
lock (CultureInfo.InvariantCulture)
{
    while (true)
    {
    }
}
