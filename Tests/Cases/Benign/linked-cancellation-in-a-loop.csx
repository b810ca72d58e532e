//! expect: 1000
using System.Threading;
using var all = new CancellationTokenSource();
var done = 0;
for (var n = 0; n < 1000; n++)
{
    using var one = CancellationTokenSource.CreateLinkedTokenSource(all.Token);
    done += one.IsCancellationRequested ? 0 : 1;
}

return done;
