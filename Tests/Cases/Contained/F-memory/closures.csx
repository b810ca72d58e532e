//! status: "limitExceeded"
//! error: {"code":"allocation"}
//! limits: {"allocation": 67108864, "timeout": 2000}
var all = new List<Func<int>>();
for (var n = 0; ; n++)
{
    var kept = n;
    all.Add(() => kept);
}
