//! status: "limitExceeded"
//! error: {"code":"timeout"}
var source = new TaskCompletionSource<int>();
async Task Loop()
{
    while (true)
    {
        await source.Task;
    }
}

var loop = Loop();
source.SetResult(1);
await loop;
