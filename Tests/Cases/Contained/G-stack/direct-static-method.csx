//! status: "limitExceeded"
//! error: {"code":"stack"}
return Deep.Down(0);

static class Deep
{
    public static int Down(int n) => Down(n + 1) + 1;
}
