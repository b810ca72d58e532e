//! status: "limitExceeded"
//! error: {"code":"timeout"}
try
{
    return Slow.Value;
}
catch (Exception)
{
    return 1;
}

static class Slow
{
    public static readonly int Value = Spin();

    static int Spin()
    {
        while (true)
        {
        }
    }
}
