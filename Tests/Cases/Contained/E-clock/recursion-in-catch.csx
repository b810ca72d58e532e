//! status: "limitExceeded"
//! error: {"code":"timeout"}
void Again()
{
    try
    {
        throw new Exception();
    }
    catch
    {
        while (true)
        {
        }
    }
}

Again();
