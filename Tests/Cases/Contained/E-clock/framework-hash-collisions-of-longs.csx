//! status: "limitExceeded"
//! error: {"code":"timeout"}
//! in-process: "may hang"
var set = new HashSet<long>();
for (var n = 0L; n < 500_000; n++)
{
    set.Add((n << 32) | n);
}

return set.Count;
