//! status: "limitExceeded"
//! error: {"code":"allocation"}
//! limits: {"allocation": 67108864, "timeout": 2000}
while (true)
{
    Kept<int>.All.Add(new string('x', 1_000));
}

static class Kept<T>
{
    public static List<string> All { get; } = [];
}
