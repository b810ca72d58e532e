//! status: "limitExceeded"
//! error: {"code":"timeout"}
while (true)
{
    try
    {
        throw new Exception("x");
    }
    catch (Exception)
    {
    }
}
