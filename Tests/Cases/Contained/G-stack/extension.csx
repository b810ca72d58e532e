//! status: "limitExceeded"
//! error: {"code":"stack"}
return 1.Down();

static class Deep
{
    public static int Down(this int n) => (n + 1).Down() + 1;
}
