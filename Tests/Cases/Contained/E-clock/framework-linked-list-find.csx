//! status: "limitExceeded"
//! error: {"code":"timeout"}
//! in-process: "may hang"
var list = new LinkedList<int>(Enumerable.Range(0, 500_000));
for (var n = 0; ; n--)
{
    list.Find(n - 1);
}
