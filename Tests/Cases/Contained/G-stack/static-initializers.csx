//! status: "limitExceeded"
//! error: {"code":"stack"}
return A.Value;

static class A
{
    public static readonly int Value = Down(0);

    static int Down(int n) => Down(n + 1) + 1;
}
