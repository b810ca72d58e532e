//! status: "limitExceeded"
//! error: {"code":"timeout"}
using var source = new System.Threading.CancellationTokenSource();
async Task Outer()
{
    try
    {
        await Task.Delay(-1, source.Token);
    }
    catch (OperationCanceledException)
    {
    }

    while (true)
    {
    }
}

var outer = Outer();
source.Cancel();
await outer;
