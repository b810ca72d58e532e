//! status: "limitExceeded"
//! error: {"code":"timeout"}
//! in-process: "not held"
try
{
    while (true)
    {
    }
}
finally
{
    while (true)
    {
    }
}
