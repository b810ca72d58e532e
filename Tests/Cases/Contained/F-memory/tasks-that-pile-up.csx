//! status: "limitExceeded"
//! error: {"code":"allocation"}
//! limits: {"allocation": 67108864, "timeout": 2000}
var all = new List<Task>();
while (true)
{
    all.Add(Task.Delay(-1));
}
