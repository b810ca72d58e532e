//! status: "rejected"
using var source = new System.Threading.CancellationTokenSource();
source.Token.Register(() =>
{
    while (true)
    {
    }
});
source.CancelAfter(1);
await Task.Delay(-1);
