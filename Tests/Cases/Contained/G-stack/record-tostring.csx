//! status: "limitExceeded"
//! error: {"code":"stack"}
return new Ring().ToString();

record Ring
{
    public Ring Self => this;
}
