//! status: "limitExceeded"
//! error: {"code":"stack"}
var a = new Ring();
a.Next = a;
var b = new Ring();
b.Next = b;
return a == b;

record Ring
{
    public Ring? Next { get; set; }
}
