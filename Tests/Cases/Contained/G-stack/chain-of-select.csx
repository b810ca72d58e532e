//! status: "limitExceeded"
//! error: {"code":"stack"}
//! in-process: "not held"
var all = Enumerable.Range(0, 3);
for (var n = 0; n < 100_000; n++)
{
    all = all.Select(x => x + 1);
}

return all.Sum();
