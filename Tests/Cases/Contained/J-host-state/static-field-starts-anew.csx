//! status: "succeeded"
Held.Value++;
return Held.Value;

static class Held
{
    public static int Value;
}
