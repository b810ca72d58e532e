using System.Runtime.InteropServices;
using RoslynMcp.HostileWorker.Native;
using RoslynMcp.Worker.Confinement.Linux;

namespace RoslynMcp.HostileWorker.Attacks;

/// <summary>System calls under the numbers of another architecture, where a careless filter sees harmless ones. x64 only.</summary>
internal static unsafe class ForeignCall
{
    private const int ReadWriteExecute = 7;
    private const int PrivateAnonymous = 0x22;

    // push rbx; mov eax, 20 (getpid for 32 bits); int 0x80; pop rbx; ret
    private static readonly byte[] Interrupt = [0x53, 0xB8, 20, 0, 0, 0, 0xCD, 0x80, 0x5B, 0xC3];

    public static int Make(string kind)
    {
        Console.Out.WriteLine("ready");
        switch (kind)
        {
            case "x32":
                Libc.Call(new SystemCall("getpid of x32", 0x40000000 | 39, -1), excused: 38);
                break;
            case "i386":
                var code = (byte*)MemoryMap(4096, ReadWriteExecute, PrivateAnonymous);
                Interrupt.CopyTo(new Span<byte>(code, Interrupt.Length));
                ((delegate* unmanaged<int>)code)();
                break;
            default:
                throw new ArgumentException($"There is no foreign call {kind}.");
        }

        Console.Out.WriteLine("survived");
        return 0;
    }

    private static nint MemoryMap(nint length, int protection, int flags)
        => NativeLibrary.TryGetExport(NativeLibrary.GetMainProgramHandle(), "mmap", out var map)
            ? ((delegate* unmanaged<nint, nint, int, int, int, nint, nint>)map)(0, length, protection, flags, -1, 0)
            : throw new Refused("there is no mmap");
}
