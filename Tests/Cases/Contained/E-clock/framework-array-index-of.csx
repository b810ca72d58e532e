//! status: "limitExceeded"
//! error: {"code":"timeout"}
//! in-process: "may hang"
var data = new int[10_000_000];
var n = 0;
while (n == 0)
{
    n = Array.IndexOf(data, 1) + 1;
}
