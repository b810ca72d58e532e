//! status: "limitExceeded"
//! error: {"code":"allocation"}
//! limits: {"allocation": 67108864, "timeout": 2000}
//! in-process: "not held"
var all = System.Collections.Immutable.ImmutableArray.Create(1);
while (true)
{
    all = all.AddRange(all);
}
