//! status: "limitExceeded"
//! error: {"code":"timeout"}
var n = 0;
bool Spin()
{
    n++;
    throw new Exception();
}

while (true)
{
    try
    {
        try
        {
            throw new Exception();
        }
        catch when (Spin())
        {
        }
    }
    catch
    {
    }
}
