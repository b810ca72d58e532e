//! status: "limitExceeded"
//! error: {"code":"timeout"}
//! in-process: "may hang"
var set = new HashSet<Bad>();
for (var n = 0; n < 200_000; n++)
{
    set.Add(new Bad(n));
}

return set.Count;

record struct Bad(int N)
{
    public readonly override int GetHashCode() => 1;
}
