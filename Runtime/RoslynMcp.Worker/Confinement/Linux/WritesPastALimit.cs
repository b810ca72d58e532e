namespace RoslynMcp.Worker.Confinement.Linux;

/// <summary>
/// A write past the limit on files' size ends a process, unless it ignores the signal: then the write fails. It matters where
/// the host passed a file for standard error. What is ignored stays ignored in the next program.
/// </summary>
internal static unsafe class WritesPastALimit
{
    private const int Signal = 25; // SIGXFSZ
    private const int MaskSize = 8;

    public static void Ignore()
    {
        // struct sigaction as the kernel has it: handler (1 is SIG_IGN), flags, restorer, mask.
        var action = stackalloc nint[4] { 1, 0, 0, 0 };
        Kernel.Call(Numbers.SigAction, Signal, (nint)action, 0, MaskSize);
    }
}
