//! status: "limitExceeded"
//! error: {"code":"timeout"}
async IAsyncEnumerable<int> Items()
{
    await Task.Yield();
    yield return 1;
}

async Task Outer()
{
    await foreach (var n in Items())
    {
        while (true)
        {
        }
    }
}

await Outer();
