//! status: "limitExceeded"
//! error: {"code":"stack"}
return ((IDeep)new Deep()).Down(0);

interface IDeep
{
    int Down(int n) => Down(n + 1) + 1;
}

class Deep : IDeep
{
}
