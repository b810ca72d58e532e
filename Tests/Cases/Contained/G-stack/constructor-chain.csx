//! status: "limitExceeded"
//! error: {"code":"stack"}
new Loop(1);

class Loop
{
    public Loop(int n)
    {
        Next = new Loop(n + 1);
    }

    public Loop Next { get; }
}
