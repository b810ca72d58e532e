//! status: "limitExceeded"
//! error: {"code":"stack"}
new Loop();

class Loop
{
    private readonly Loop _next = new();
}
