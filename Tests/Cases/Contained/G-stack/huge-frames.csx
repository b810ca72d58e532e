//! status: "limitExceeded"
//! error: {"code":"stack"}
long Down(Big a)
{
    var b = a;
    var c = b;
    c.A1++;
    return Down(c) + b.A1 + a.A1;
}

return Down(default);

struct Big
{
    public Part A, B, C, D, E, F, G;
    public long A1;
}

struct Part
{
    public decimal A, B, C, D, E, F, G, H;
}
