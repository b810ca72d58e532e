//! status: "succeeded"
//! repeat: {"consts": ["    public const int A{n} = Z + 1;\n", 1500]}
return C.A0;

static class C
{
    public const int Z = 1;
/*consts*/
}
