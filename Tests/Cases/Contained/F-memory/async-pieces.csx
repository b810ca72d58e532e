//! status: "limitExceeded"
//! error: {"code":"allocation"}
//! limits: {"allocation": 67108864, "timeout": 2000}
async Task<byte[]> Piece()
{
    await Task.Yield();
    return new byte[1_000_000];
}

var all = new List<byte[]>();
while (true)
{
    all.Add(await Piece());
}
