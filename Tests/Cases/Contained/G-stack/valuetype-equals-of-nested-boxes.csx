//! status: "succeeded"
//! limits: { "timeout": 10000 }
object a = new Box();
object b = new Box();
for (var n = 0; n < 200_000; n++)
{
    a = new Box { Held = a };
    b = new Box { Held = b };
}

return a.Equals(b);

struct Box
{
    public object? Held;
    public double Slow;
}
