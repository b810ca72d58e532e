//! status: "limitExceeded"
//! error: {"code":"stack"}
return new Loop().Next;

class Loop
{
    public int Next => new Loop().Next + 1;
}
