//! expect: 2
using System.Runtime.CompilerServices;
using System.Threading;
async IAsyncEnumerable<int> Numbers([EnumeratorCancellation] CancellationToken token = default)
{
    for (var i = 0; i < 10; i++)
    {
        token.ThrowIfCancellationRequested();
        await Task.Delay(0, token);
        yield return i;
    }
}
using var source = new CancellationTokenSource();
var seen = 0;
await foreach (var n in Numbers().WithCancellation(source.Token).ConfigureAwait(false))
{
    if (++seen == 2) break;
}
return seen;
