//! expect: "True True"
using System.Threading;
using var source = new CancellationTokenSource(TimeSpan.FromMilliseconds(5));
var wait = Task.Delay(TimeSpan.FromMinutes(5), source.Token);
try
{
    await wait;
    return "waited";
}
catch (OperationCanceledException ex)
{
    return $"{ex.CancellationToken == source.Token} {wait.IsCanceled}";
}
