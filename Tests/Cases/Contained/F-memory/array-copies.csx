//! status: "limitExceeded"
//! error: {"code":"allocation"}
//! limits: {"allocation": 67108864, "timeout": 2000}
//! in-process: "not held"
var data = new int[1_000_000];
var all = new List<int[]>();
while (true)
{
    all.Add((int[])data.Clone());
}
