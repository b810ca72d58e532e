//! status: "rejected"
return A.X;

static class A
{
    public const int X = B.Y;
}

static class B
{
    public const int Y = A.X;
}
