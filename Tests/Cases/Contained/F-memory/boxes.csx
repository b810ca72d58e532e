//! status: "limitExceeded"
//! error: {"code":"allocation"}
//! limits: {"allocation": 67108864, "timeout": 2000}
var all = new List<object>();
for (var n = 0; ; n++)
{
    all.Add(n);
}
