//! status: "limitExceeded"
//! error: {"code":"allocation"}
//! limits: {"allocation": 67108864, "timeout": 2000}
var text = new string('x', 10_000_000);
var all = new List<string>();
for (var n = 1; ; n++)
{
    all.Add(text[n..]);
}
