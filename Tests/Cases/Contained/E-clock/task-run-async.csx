//! status: "limitExceeded"
//! error: {"code":"timeout"}
await Task.Run(async () =>
{
    while (true)
    {
        await Task.Yield();
    }
});
