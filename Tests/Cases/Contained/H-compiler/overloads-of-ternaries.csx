//! status: "succeeded"
//! repeat: {"open": ["X.F(true ? 1 : ", 30], "close": [")", 30]}
//! in-process: "not held"
return X.F(/*open*/1/*close*/);

static class X
{
    public static int F(int n) => 1;
    public static long F(long n) => 1;
    public static double F(double n) => 1;
}
