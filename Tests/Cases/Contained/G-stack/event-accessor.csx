//! status: "limitExceeded"
//! codes: ["stack", "timeout"]
new Odd().Changed += () => { };

class Odd
{
    public event Action Changed
    {
        add => Changed += value;
        remove => Changed -= value;
    }
}
