//! status: "limitExceeded"
//! error: {"code":"timeout"}
//! in-process: "may hang"
try
{
    return 1;
}
finally
{
    while (true)
    {
    }
}
