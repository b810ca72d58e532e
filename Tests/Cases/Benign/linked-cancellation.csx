//! expect: "cancelled"
using System.Threading;
using var source = new CancellationTokenSource(TimeSpan.FromMilliseconds(1));
try { await Task.Delay(Timeout.Infinite, source.Token); return "done"; }
catch (OperationCanceledException) { return "cancelled"; }
