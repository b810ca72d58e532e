//! status: "rejected"
using var source = new System.Threading.CancellationTokenSource();
source.Token.Register(() =>
{
    while (true)
    {
    }
});
source.Cancel();
