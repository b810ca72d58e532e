//! expect: ["A task was canceled.",true]
using System.Threading;
using var source = new CancellationTokenSource();
var task = Task.Run(() => 1, source.Token);
source.Cancel();
try
{
    return await task;
}
catch (TaskCanceledException cancelled)
{
    return new object[] { cancelled.Message, task.IsCanceled };
}
