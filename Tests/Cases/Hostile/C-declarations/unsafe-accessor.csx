static class A
{
    [System.Runtime.CompilerServices.UnsafeAccessor(System.Runtime.CompilerServices.UnsafeAccessorKind.Method, Name = "x")] //! RMCP020 RMCP067
    public static void Go(string s) { }
}
return 1;
