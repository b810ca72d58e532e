//! status: "limitExceeded"
//! error: {"code":"timeout"}
async Task Outer()
{
    try
    {
        await new TaskCompletionSource().Task.WaitAsync(TimeSpan.FromMilliseconds(1));
    }
    catch (TimeoutException)
    {
    }

    while (true)
    {
    }
}

await Outer();
