//! status: "limitExceeded"
//! error: {"code":"stack"}
//! in-process: "not held"
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
    public Part A, B, C, D, E, F, G, H;
    public long A1;
}

struct Part
{
    public Piece A, B, C, D, E, F, G, H;
}

struct Piece
{
    public decimal A, B, C, D, E, F, G, H;
}
