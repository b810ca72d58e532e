//! error: { "code": "stack" }
using System.Threading;
var first = new CancellationTokenSource();
var last = first;
for (var n = 0; n < 300_000; n++)
{
    last = CancellationTokenSource.CreateLinkedTokenSource(CancellationToken.None, last.Token);
}

first.Cancel();
return last.IsCancellationRequested;
