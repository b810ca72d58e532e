using System.ComponentModel;
using System.Runtime.InteropServices;
using RoslynMcp.Worker.Confinement.Linux;

namespace RoslynMcp.HostileWorker.Native;

/// <summary>Raw access to the kernel; what fails is an exception with the kernel's reason.</summary>
internal static unsafe partial class Libc
{
    public const int NoSuchFile = 2;
    public const int BadAddress = 14;
    public const int Invalid = 22;

    [LibraryImport("libc", EntryPoint = "syscall", SetLastError = true)]
    private static partial nint SysCall(nint number, nint a, nint b, nint c, nint d, nint e, nint f);

    /// <summary>Makes the call. An error among the excused ones proves that the kernel did take the call up.</summary>
    public static nint Call(SystemCall call, nint a = 0, nint b = 0, nint c = 0, nint d = 0, nint e = 0, params int[] excused)
    {
        var result = SysCall(call.Number, a, b, c, d, e, 0);
        var error = Marshal.GetLastPInvokeError();
        return result >= 0 || excused.Contains(error) ? result : throw new Refused($"{call.Name}: {new Win32Exception(error).Message} ({error})");
    }

    /// <summary>Makes a process with the call; the child ends at once.</summary>
    public static void Fork(SystemCall call, nint flags)
    {
        Call(Calls.GetPid);
        var child = SysCall(call.Number, flags, 0, 0, 0, 0, 0);
        if (child == 0)
        {
            SysCall(Calls.ExitGroup.Number, 0, 0, 0, 0, 0, 0);
        }

        if (child < 0)
        {
            throw new Refused($"{call.Name}: {Marshal.GetLastPInvokeErrorMessage()}");
        }
    }

    /// <summary>The path as the kernel wants it; the memory is never freed.</summary>
    public static nint Text(string text) => Marshal.StringToCoTaskMemUTF8(text);

    public static nint Zeros(int length)
    {
        var memory = NativeMemory.AllocZeroed((nuint)length);
        return (nint)memory;
    }

    public static nint Words(params long[] words)
    {
        var memory = (long*)Zeros(8 * words.Length);
        words.CopyTo(new Span<long>(memory, words.Length));
        return (nint)memory;
    }
}
