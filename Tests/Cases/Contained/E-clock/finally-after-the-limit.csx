//! status: "limitExceeded"
//! error: {"code":"timeout"}
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
