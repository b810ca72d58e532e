//! status: "limitExceeded"
//! error: {"code":"timeout"}
return Slow.Value;

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
