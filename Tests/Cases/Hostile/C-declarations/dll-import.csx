static class Native
{
    [System.Runtime.InteropServices.DllImport("libc")] //! RMCP020 RMCP058
    public static extern int getpid(); //! RMCP018
}
return Native.getpid();
