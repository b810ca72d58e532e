//! status: "limitExceeded"
//! error: {"code":"stack"}
return new Child().ToString();

record Parent
{
    public Parent Self => this;
}

record Child : Parent;
