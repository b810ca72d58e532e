//! status: "limitExceeded"
//! error: {"code":"timeout"}
try
{
    while (true)
    {
    }
}
catch (OperationCanceledException)
{
    return "kept";
}
catch (TimeoutException)
{
    return "kept";
}
catch (SystemException)
{
    return "kept";
}
