//! status: "limitExceeded"
//! error: {"code":"timeout"}
async Task Outer()
{
    await new ValueTask<Task>(Task.WhenAny(Task.Delay(1))).ConfigureAwait(false);
    while (true)
    {
    }
}

await Outer();
