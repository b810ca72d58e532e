//! status: "limitExceeded"
//! error: {"code":"timeout"}
using System.Threading;
var all = 0L;
await Task.Run(() =>
{
    while (true)
    {
        all++;
    }
}, CancellationToken.None);
return all;
