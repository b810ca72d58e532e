//! status: "limitExceeded"
//! error: {"code":"timeout"}
try
{
    while (true)
    {
    }
}
catch (Exception) when (true)
{
    return "kept";
}
