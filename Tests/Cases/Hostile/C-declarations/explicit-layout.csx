[System.Runtime.InteropServices.StructLayout(System.Runtime.InteropServices.LayoutKind.Explicit)] //! RMCP020 RMCP058
struct Union
{
    [System.Runtime.InteropServices.FieldOffset(0)] public object A; //! RMCP020 RMCP058
    [System.Runtime.InteropServices.FieldOffset(0)] public string B; //! RMCP020 RMCP058
}
return 1;
