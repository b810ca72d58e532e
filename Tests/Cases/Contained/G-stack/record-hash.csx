//! status: "limitExceeded"
//! error: {"code":"stack"}
var a = new Ring();
a.Next = a;
return a.GetHashCode();

record Ring
{
    public Ring? Next { get; set; }
}
