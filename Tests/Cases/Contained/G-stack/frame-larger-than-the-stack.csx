//! status: "limitExceeded"
//! error: {"code":"stack"}
return Down(5, default);

static long Sum(ref S7 value, int turns)
{
    for (var i = 0; i < turns; i++)
    {
        value.B.A.A.A.A.A.A.A += i;
    }

    return value.B.A.A.A.A.A.A.A;
}

static long Down(int n, S7 given)
{
    var copy = given;
    copy.A.A.A.A.A.A.A.A = n;
    Sum(ref copy, n);
    Sum(ref given, n);
    return n == 0 ? copy.A.A.A.A.A.A.A.A : Down(n - 1, copy) + copy.B.A.A.A.A.A.A.A;
}

struct S0
{
    public long A, B, C, D, E, F, G, H;
}

struct S1
{
    public S0 A, B, C, D, E, F, G, H;
}

struct S2
{
    public S1 A, B, C, D, E, F, G, H;
}

struct S3
{
    public S2 A, B, C, D, E, F, G, H;
}

struct S4
{
    public S3 A, B, C, D, E, F, G, H;
}

struct S5
{
    public S4 A, B, C, D, E, F, G, H;
}

struct S6
{
    public S5 A, B, C, D, E, F, G, H;
}

struct S7
{
    public S6 A, B, C, D, E, F, G, H;
}
