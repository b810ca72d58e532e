//! status: "limitExceeded"
//! error: {"code":"stack"}
var a = new Node { Next = null };
a.Next = a;
return a.Equals(a) && new Box { Held = a }.Equals(new Box { Held = a });

class Node
{
    public object? Next;

    public override bool Equals(object? other) => new Box { Held = this }.Equals(new Box { Held = this });

    public override int GetHashCode() => 1;
}

struct Box
{
    public object? Held;
    public double Slow;
}
