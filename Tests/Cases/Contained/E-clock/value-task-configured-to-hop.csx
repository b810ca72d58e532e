//! status: "limitExceeded"
//! error: {"code":"timeout"}
async ValueTask Hop()
{
    await Task.Delay(1);
}

async Task Outer()
{
    await Hop().ConfigureAwait(false);
    await new ValueTask(Task.Delay(1)).ConfigureAwait(false);
    while (true)
    {
    }
}

await Outer();
