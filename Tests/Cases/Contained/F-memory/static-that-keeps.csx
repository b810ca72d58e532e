//! status: "limitExceeded"
//! error: {"code":"allocation"}
//! limits: {"allocation": 67108864, "timeout": 2000}
while (true)
{
    Kept.All.Add(new byte[1_000]);
}

static class Kept
{
    public static readonly List<byte[]> All = [];
}
