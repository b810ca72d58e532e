using System.ComponentModel;
using System.Runtime.InteropServices;

namespace RoslynMcp.Worker.Confinement.Linux;

/// <summary>
/// System calls made directly. The C library would repeat a change of user in every thread; here it must stay with the one
/// thread that is about to start the program again.
/// </summary>
internal static class Kernel
{
    public static nint Call(SystemCall call, nint a = 0, nint b = 0, nint c = 0, nint d = 0, nint e = 0)
        => NativeMethods.Call(call.Number, a, b, c, d, e);

    public static bool Succeeds(SystemCall call, nint a = 0, nint b = 0, nint c = 0, nint d = 0, nint e = 0)
        => Call(call, a, b, c, d, e) >= 0;

    /// <summary>The last error in the system's words.</summary>
    public static string LastError => new Win32Exception(Marshal.GetLastPInvokeError()).Message;
}
