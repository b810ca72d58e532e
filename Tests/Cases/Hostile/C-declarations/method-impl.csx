class A
{
    [System.Runtime.CompilerServices.MethodImpl(System.Runtime.CompilerServices.MethodImplOptions.InternalCall)] //! RMCP020 RMCP067
    public void Go() { }
}
return 1;
