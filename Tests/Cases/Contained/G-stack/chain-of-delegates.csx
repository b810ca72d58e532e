//! status: "limitExceeded"
//! error: {"code":"stack"}
Func<int, int> all = n => n;
for (var n = 0; n < 100_000; n++)
{
    var before = all;
    all = x => before(x) + 1;
}

return all(1);
