//! expect: "done 3 cancelled 6"
using System.Threading;
using var source = new CancellationTokenSource();
var token = source.Token;
var turns = 0;
var work = Task.Run(async () =>
{
    for (var turn = 0; turn < 3; turn++)
    {
        token.ThrowIfCancellationRequested();
        await Task.Yield();
        turns++;
    }
    return "done";
}, token);
var text = $"{await work} {turns}";
var sum = await Task.Run(() => Enumerable.Range(1, 3).Sum(), token);
source.Cancel();
try
{
    await Task.Run(() => turns = 0, token);
}
catch (OperationCanceledException)
{
    text += " cancelled";
}
return $"{text} {sum}";
