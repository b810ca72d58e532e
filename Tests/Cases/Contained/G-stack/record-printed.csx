//! status: "limitExceeded"
//! error: {"code":"stack"}
Console.WriteLine(new Ring());

record Ring
{
    public Ring Self => this;
}
