//! status: "limitExceeded"
//! error: {"code":"timeout"}
async Task<int> Chain(int n, Task<int> before) => await before + 1;

var source = new TaskCompletionSource<int>();
var last = source.Task;
for (var n = 0; n < 10_000; n++)
{
    last = Chain(n, last);
}

source.SetResult(1);
while (await last > 0)
{
}
