//! status: "limitExceeded"
//! error: {"code":"stack"}
//! in-process: "not held"
var all = new Lazy<int>(1);
for (var n = 0; n < 100_000; n++)
{
    var before = all;
    all = new Lazy<int>(() => before.Value + 1);
}

return all.Value;
