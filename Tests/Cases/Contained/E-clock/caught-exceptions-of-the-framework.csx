//! status: "limitExceeded"
//! error: {"code":"timeout"}
while (true)
{
    try
    {
        int.Parse("x");
    }
    catch (FormatException)
    {
    }
}
