//! status: "limitExceeded"
//! codes: ["stack", "timeout"]
new Loop().Next = 1;

class Loop
{
    public int Next
    {
        set => Next = value + 1;
    }
}
