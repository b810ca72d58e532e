//! status: "limitExceeded"
//! error: {"code":"stack"}
return new Deep().Next;

file class Deep
{
    public int Next => Next + 1;
}
