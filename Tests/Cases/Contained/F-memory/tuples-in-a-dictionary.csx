//! status: "limitExceeded"
//! error: {"code":"allocation"}
//! limits: {"allocation": 67108864, "timeout": 2000}
var all = new Dictionary<(int, int), string>();
for (var n = 0; ; n++)
{
    all[(n, n)] = "x";
}
