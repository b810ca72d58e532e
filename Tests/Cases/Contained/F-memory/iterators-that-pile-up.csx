//! status: "limitExceeded"
//! error: {"code":"allocation"}
//! limits: {"allocation": 8388608, "timeout": 2000}
IEnumerable<int> all = [];
while (true)
{
    all = all.Append(1);
}
