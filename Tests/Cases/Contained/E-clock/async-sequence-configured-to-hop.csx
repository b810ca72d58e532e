//! status: "limitExceeded"
//! error: {"code":"timeout"}
async IAsyncEnumerable<int> Items()
{
    await Task.Delay(1).ConfigureAwait(false);
    yield return 1;
}

async Task Outer()
{
    await foreach (var n in Items().ConfigureAwait(false))
    {
        while (true)
        {
        }
    }
}

await Outer();
