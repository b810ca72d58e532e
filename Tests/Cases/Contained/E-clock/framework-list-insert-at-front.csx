//! status: "limitExceeded"
//! error: {"code":"timeout"}
//! in-process: "may hang"
var list = new List<int>(Enumerable.Range(0, 1_000_000));
while (true)
{
    list.Insert(0, 1);
    list.RemoveAt(0);
}
