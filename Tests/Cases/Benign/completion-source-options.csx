//! expect: 3
var first = new TaskCompletionSource<int>(TaskCreationOptions.RunContinuationsAsynchronously);
var second = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
async Task<int> Sum()
{
    await second.Task;
    return await first.Task + 1;
}
var sum = Sum();
second.SetResult();
first.SetResult(2);
return await sum;
