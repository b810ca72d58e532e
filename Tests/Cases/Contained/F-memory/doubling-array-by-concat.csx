//! status: "limitExceeded"
//! error: {"code":"allocation"}
//! limits: {"allocation": 67108864, "timeout": 2000}
//! in-process: "not held"
var all = new[] { 1 };
while (true)
{
    all = all.Concat(all).ToArray();
}
