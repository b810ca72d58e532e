//! status: "limitExceeded"
//! error: {"code":"timeout"}
await Task.WhenAll(Enumerable.Range(0, 10).Select(async n =>
{
    await Task.Yield();
    while (true)
    {
    }
}));
