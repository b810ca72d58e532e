//! status: "faulted"
//! error: {"code":"runtime","message":"boom","line":7,"type":"System.InvalidOperationException"}
return new Trap();

class Trap
{
    public int Value => throw new InvalidOperationException("boom");
}
