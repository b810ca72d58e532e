//! status: "limitExceeded"
//! error: {"code":"timeout"}
var source = new TaskCompletionSource();
async Task Outer(int n)
{
    await source.Task;
    while (true)
    {
    }
}

var all = Enumerable.Range(0, 100).Select(Outer).ToList();
source.SetResult();
await Task.WhenAll(all);
