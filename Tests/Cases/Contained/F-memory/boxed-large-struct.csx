//! status: "limitExceeded"
//! error: {"code":"allocation"}
//! limits: {"allocation": 67108864, "timeout": 2000}
var all = new List<object>();
while (true)
{
    all.Add(new Big());
}

struct Big
{
    public decimal A, B, C, D, E, F, G, H;
}
