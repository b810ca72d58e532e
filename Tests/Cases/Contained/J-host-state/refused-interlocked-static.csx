//! status: "rejected"
System.Threading.Interlocked.Exchange(ref Held.Value, 1);

static class Held
{
    public static int Value;
}
