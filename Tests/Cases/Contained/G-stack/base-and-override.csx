//! status: "limitExceeded"
//! error: {"code":"stack"}
return new Child().Down(0);

class Parent
{
    public virtual int Down(int n) => Down(n + 1) + 1;
}

class Child : Parent
{
    public override int Down(int n) => base.Down(n + 1) + 1;
}
