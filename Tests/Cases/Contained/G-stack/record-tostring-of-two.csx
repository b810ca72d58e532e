//! status: "limitExceeded"
//! error: {"code":"stack"}
var a = new A();
var b = new B { A = a };
a.B = b;
return $"{a}";

record A
{
    public B? B { get; set; }
}

record B
{
    public A? A { get; set; }
}
