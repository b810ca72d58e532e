class A
{
    [System.Runtime.CompilerServices.SkipLocalsInit] //! RMCP020 RMCP067
    public void Go() { }
}
return 1;
