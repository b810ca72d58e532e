//! expect: ["5", "timed out", "cancelled True", "done"]
using System.Threading;
async Task<int> After(int milliseconds)
{
    await Task.Delay(milliseconds);
    return milliseconds;
}

var seen = new List<string> { (await After(5).WaitAsync(TimeSpan.FromSeconds(20), new CancellationTokenSource(TimeSpan.FromMinutes(1)).Token)).ToString() };
try
{
    await After(20_000).WaitAsync(TimeSpan.FromMilliseconds(5));
}
catch (TimeoutException)
{
    seen.Add("timed out");
}

var source = new CancellationTokenSource();
source.CancelAfter(5);
try
{
    await After(20_000).WaitAsync(source.Token);
}
catch (OperationCanceledException stopped)
{
    seen.Add($"cancelled {stopped.CancellationToken == source.Token}");
}

await ((Task)After(1)).WaitAsync(new CancellationTokenSource().Token);
seen.Add("done");
return seen;
