//! status: "limitExceeded"
//! error: {"code":"timeout"}
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
