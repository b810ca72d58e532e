partial class Native //! RMCP028
{
    [System.Runtime.InteropServices.LibraryImport("libc")] //! RMCP020 RMCP058
    public static partial int getpid(); //! RMCP028
}
return 1;
