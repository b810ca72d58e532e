using System.Runtime.InteropServices;

return Native.getpid();

static class Native
{
    [DllImport("libc")]
    public static extern int getpid();
}
