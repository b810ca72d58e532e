//! status: "rejected"
//! repeat: {"open": ["X.F(x{n} => ", 14], "close": [")", 14]}
//! in-process: "not held"
return X.F(x => /*open*/1/*close*/);

static class X
{
    public static T F<T>(Func<int, T> f) => f(1);
    public static T F<T>(Func<string, T> f) => f("");
    public static T F<T>(Func<double, T> f) => f(1);
}
