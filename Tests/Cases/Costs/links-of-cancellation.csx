//! error: { "code": "stack" }
var first = new System.Threading.CancellationTokenSource();
var last = first;
for (var n = 0; n < 300_000; n++)
{
    last = System.Threading.CancellationTokenSource.CreateLinkedTokenSource(last.Token);
}

first.CancelAfter(1);
await Task.Delay(1_000);
return last.IsCancellationRequested;
