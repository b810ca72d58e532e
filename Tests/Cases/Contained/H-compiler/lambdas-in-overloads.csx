//! status: "rejected"
//! repeat: {"open": ["X.F(x{n} => ", 14], "close": [")", 14]}
//! in-process: "not held"
void F(Func<int, int> f) { }
return X.F(x => /*open*/1/*close*/);

static class X
{
    public static int F(Func<int, int> f) => 1;
    public static int F(Func<string, int> f) => 1;
    public static int F(Func<double, int> f) => 1;
    public static int F(Func<decimal, int> f) => 1;
}
