//! status: "limitExceeded"
//! error: {"code":"timeout"}
while (true)
{
    try
    {
        while (true)
        {
        }
    }
    catch
    {
    }
}
