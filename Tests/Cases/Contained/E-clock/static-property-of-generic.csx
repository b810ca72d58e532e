//! status: "limitExceeded"
//! error: {"code":"timeout"}
return Slow<int>.Value;

static class Slow<T>
{
    public static int Value { get; } = Enumerable.Range(0, 1).Select(_ => Spin()).First();

    static int Spin()
    {
        for (; ;)
        {
        }
    }
}
