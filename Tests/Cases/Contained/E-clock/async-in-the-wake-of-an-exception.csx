//! status: "limitExceeded"
//! error: {"code":"timeout"}
var source = new TaskCompletionSource();
async Task Outer()
{
    try
    {
        await source.Task;
    }
    catch (Exception)
    {
        while (true)
        {
        }
    }
}

var outer = Outer();
source.TrySetException(new Exception());
await outer;
