//! status: "rejected"
return 1;

static class Held
{
    [ThreadStatic]
    public static int Value;
}
