//! status: "limitExceeded"
//! error: {"code":"timeout"}
async Task Ping()
{
    while (true)
    {
        await Task.Yield();
    }
}

await Task.WhenAll(Ping(), Ping(), Ping());
