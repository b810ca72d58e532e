//! status: "succeeded"
//! in-process: "not held"
object a = new Box();
for (var n = 0; n < 200_000; n++)
{
    a = new Box { Held = a };
}

return a.GetHashCode();

struct Box
{
    public object? Held;
    public double Slow;
}
