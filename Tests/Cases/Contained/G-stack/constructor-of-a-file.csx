//! status: "limitExceeded"
//! error: {"code":"stack"}
return new Deep();

file class Deep
{
    public Deep() => _ = new Deep();
}
