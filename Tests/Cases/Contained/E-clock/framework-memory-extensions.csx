//! status: "limitExceeded"
//! error: {"code":"timeout"}
//! in-process: "may hang"
var data = new int[20_000_000];
var n = 0;
while (n == 0)
{
    n += data.AsSpan().IndexOf(new[] { 0, 0, 1 }) + 1;
}
