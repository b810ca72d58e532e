//! status: "limitExceeded"
//! error: {"code":"timeout"}
//! in-process: "may hang"
var all = 0L;
for (var n = 0; n < 1_000; n++)
{
    all += Enumerable.Range(0, int.MaxValue).Sum(x => (long)x);
}
return all;
