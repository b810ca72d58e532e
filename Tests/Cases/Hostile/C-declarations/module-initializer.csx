static class A
{
    [System.Runtime.CompilerServices.ModuleInitializer] //! RMCP020 RMCP067
    public static void Go() { }
}
return 1;
