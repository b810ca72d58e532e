//! status: "limitExceeded"
//! error: {"code":"allocation"}
//! limits: {"allocation": 67108864, "timeout": 2000}
int Count(params object[] all) => all.Length;
var kept = new List<object>();
while (true)
{
    kept.Add(Count(1, 2, 3, 4, 5, 6, 7, 8));
}
