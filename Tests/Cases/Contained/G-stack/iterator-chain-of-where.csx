//! status: "limitExceeded"
//! error: {"code":"stack"}
//! in-process: "not held"
IEnumerable<int> all = new[] { 1 };
for (var n = 0; n < 200_000; n++)
{
    all = all.Where(x => x > 0);
}

return all.Count();
