//! status: "succeeded"
//! repeat: {"more": ["    public static int F(C{n} a, int b) => 1; public class C{n} { }\n", 700]}
//! in-process: "not held"
return X.F(1, 1);

static class X
{
/*more*/
    public static int F(int a, int b) => 1;
}
