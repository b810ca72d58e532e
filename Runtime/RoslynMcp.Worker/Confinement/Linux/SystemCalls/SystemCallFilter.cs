using System.Runtime.InteropServices;

namespace RoslynMcp.Worker.Confinement.Linux;

/// <summary>Hands the allow-list to the kernel, for every thread of the process at once.</summary>
internal static unsafe class SystemCallFilter
{
    private const int SetModeFilter = 1;
    private const int GetActionAvailable = 2;
    private const int AllThreads = 1; // SECCOMP_FILTER_FLAG_TSYNC
    private const int NoSuchArgument = 14; // EFAULT: the kernel got as far as reading the program

    public static ConfinementMeasure Install()
    {
        var program = Bytes(FilterProgram.Write(AllowList.For(Environment.ProcessId)));
        fixed (ulong* first = program)
        {
            var header = new Header { Length = (ushort)program.Length, First = first };
            var result = Kernel.Call(Numbers.SecComp, SetModeFilter, AllThreads, (nint)(&header));
            return result switch
            {
                0 => ConfinementMeasure.On(Measure.SystemCalls, $"an allow-list of {Count()} calls in all threads"),
                > 0 => ConfinementMeasure.Off(Measure.SystemCalls, $"thread {result} has another filter of its own"),
                _ => ConfinementMeasure.Off(Measure.SystemCalls, $"the kernel refused the filter: {Kernel.LastError}"),
            };
        }
    }

    public static ConfinementMeasure Ask()
    {
        var killProcess = 0x80000000u;
        if (!Kernel.Succeeds(Numbers.SecComp, GetActionAvailable, 0, (nint)(&killProcess)))
        {
            return ConfinementMeasure.Off(Measure.SystemCalls, $"this kernel filters no system calls (needs Linux 4.14): {Kernel.LastError}");
        }

        // A null program is never installed; only a kernel that takes filters from this process looks at it.
        Kernel.Call(Numbers.SecComp, SetModeFilter, AllThreads, 0);
        return Marshal.GetLastPInvokeError() == NoSuchArgument
            ? ConfinementMeasure.On(Measure.SystemCalls, "the kernel takes a filter")
            : ConfinementMeasure.Off(Measure.SystemCalls, $"the kernel takes no filter from this process: {Kernel.LastError}");
    }

    private static ulong[] Bytes(Instruction[] program)
    {
        var bytes = new ulong[program.Length];
        for (var index = 0; index < program.Length; index++)
        {
            bytes[index] = program[index].Bytes;
        }

        return bytes;
    }

    private static int Count()
        => AllowList.For(0).Select(line => line.Call).Where(call => call.Exists).Distinct().Count();

    /// <summary><c>struct sock_fprog</c>.</summary>
    [StructLayout(LayoutKind.Sequential)]
    private struct Header
    {
        public ushort Length;
        public ulong* First;
    }
}
