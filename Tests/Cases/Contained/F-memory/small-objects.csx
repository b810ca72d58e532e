//! status: "limitExceeded"
//! error: {"code":"allocation"}
//! limits: {"allocation": 67108864, "timeout": 2000}
var all = new LinkedList<object>();
while (true)
{
    all.AddLast(new object());
}
