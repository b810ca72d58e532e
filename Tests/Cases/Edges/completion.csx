async Task<int> LinkAsync(Task<int> before) => await before + 1;

Task<int> Down(int n, Task<int> before) => n == 0 ? LinkAsync(LinkAsync(before)) : Down(n - 1, before);

var source = new TaskCompletionSource<int>();
var all = Down(await Edge.DepthAsync(), source.Task);
source.SetResult(1);
return await all;
