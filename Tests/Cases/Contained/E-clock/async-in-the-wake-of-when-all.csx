//! status: "limitExceeded"
//! error: {"code":"timeout"}
var source = new TaskCompletionSource<int>();
async Task Outer()
{
    await Task.WhenAll(source.Task, Task.Delay(1));
    while (true)
    {
    }
}

var outer = Outer();
source.SetResult(1);
await outer;
