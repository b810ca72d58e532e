//! status: "limitExceeded"
//! error: {"code":"timeout"}
async IAsyncEnumerable<int> All()
{
    while (true)
    {
        await Task.Yield();
        yield return 1;
    }
}

return await All().Where(n => n < 0).CountAsync();
