//! status: "limitExceeded"
//! error: {"code":"allocation"}
//! limits: {"allocation": 67108864, "timeout": 2000}
return new Big[10_000_000].Length;

struct Big
{
    public decimal A, B, C, D, E, F, G, H;
}
