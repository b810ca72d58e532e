//! status: "limitExceeded"
//! error: {"code":"timeout"}
async Task Outer()
{
    await using (new Slow().ConfigureAwait(false))
    {
    }

    while (true)
    {
    }
}

await Outer();

class Slow : IAsyncDisposable
{
    public ValueTask DisposeAsync() => new(Task.Delay(1));
}
