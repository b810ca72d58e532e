//! status: "limitExceeded"
//! error: {"code":"timeout"}
//! in-process: "may hang"
var list = System.Collections.Immutable.ImmutableList.CreateRange(Enumerable.Range(0, 500_000));
var n = 0;
while (true)
{
    n += list.IndexOf(-1);
}
