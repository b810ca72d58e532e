//! status: "limitExceeded"
//! error: {"code":"timeout"}
//! in-process: "may hang"
try
{
}
finally
{
    again:
    goto again;
}
