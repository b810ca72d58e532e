//! status: "limitExceeded"
//! error: {"code":"timeout"}
try
{
}
finally
{
    again:
    goto again;
}
