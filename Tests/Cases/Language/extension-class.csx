//! expect: 42
return 21.Twice();

static class IntExtensions
{
    public static int Twice(this int n) => n * 2;
}
