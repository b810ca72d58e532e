//! status: "limitExceeded"
//! error: {"code":"timeout"}
var watch = System.Diagnostics.Stopwatch.StartNew();
while (watch.Elapsed.TotalDays < 1)
{
}
