//! status: "limitExceeded"
//! error: {"code":"stack"}
//! in-process: "not held"
IEnumerable<int> all = [2, 1];
for (var n = 0; n < 50_000; n++)
{
    all = all.OrderBy(x => x);
}

return all.First();
