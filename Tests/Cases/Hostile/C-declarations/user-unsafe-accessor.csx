class UnsafeAccessorAttribute : Attribute { } //! RMCP075
static class A
{
    [UnsafeAccessor] //! RMCP020
    public static void Go(string s) { }
}
return 1;
