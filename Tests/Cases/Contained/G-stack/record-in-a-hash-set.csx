//! status: "limitExceeded"
//! error: {"code":"stack"}
var a = new Ring();
a.Next = a;
return new HashSet<Ring> { a }.Count;

record Ring
{
    public Ring? Next { get; set; }
}
