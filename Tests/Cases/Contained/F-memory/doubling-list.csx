//! status: "limitExceeded"
//! error: {"code":"allocation"}
//! limits: {"allocation": 67108864, "timeout": 2000}
//! in-process: "not held"
var list = new List<int> { 1 };
while (true)
{
    list.AddRange(list);
}
