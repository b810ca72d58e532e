using System.Runtime.InteropServices;

namespace RoslynMcp.Worker.Confinement.Linux;

/// <summary>Writes an allow-list as a program of classic BPF over <c>struct seccomp_data</c>.</summary>
internal static class FilterProgram
{
    private const uint NumberOffset = 0;
    private const uint ArchitectureOffset = 4;
    private const uint ArgumentsOffset = 16;

    private const uint AuditX64 = 0xC000003E;
    private const uint AuditArm64 = 0xC00000B7;
    private const uint FirstX32Number = 0x40000000;

    private const uint Allow = 0x7FFF0000;
    private const uint KillProcess = 0x80000000;
    private const uint RefuseAsNotPermitted = 0x00050000 | 1; // EPERM
    private const uint IgnoreAsDone = 0x00050000; // no error, and nothing done
    private const uint RefuseAsNotImplemented = 0x00050000 | 38; // ENOSYS

    public static Instruction[] Write(IEnumerable<AllowedCall> allowed) =>
    [
        // Another architecture's numbers mean other calls, and nobody comes here by accident.
        Instruction.Load(ArchitectureOffset),
        Instruction.SkipIfEqual(OwnArchitecture, 1),
        Instruction.Return(KillProcess),
        Instruction.Load(NumberOffset),
        Instruction.SkipIfBelow(FirstX32Number, 1),
        Instruction.Return(KillProcess),

        .. allowed.Where(line => line.Call.Exists).SelectMany(Line),

        // The C library falls back to calls whose arguments a filter can see.
        .. Refuse(Numbers.Clone3, RefuseAsNotImplemented),
        .. Refuse(Numbers.OpenAt2, RefuseAsNotImplemented),
        .. Refuse(Numbers.StatX, RefuseAsNotImplemented),

        // The runtime takes a thread's priority that it cannot set for lack of memory, so it is told that it was set.
        .. Refuse(Numbers.SchedSetScheduler, IgnoreAsDone),
        Instruction.Return(RefuseAsNotPermitted),
    ];

    private static uint OwnArchitecture => RuntimeInformation.ProcessArchitecture switch
    {
        Architecture.X64 => AuditX64,
        Architecture.Arm64 => AuditArm64,
        var other => throw new PlatformNotSupportedException($"The filter does not know {other}."),
    };

    private static IEnumerable<Instruction> Line(AllowedCall line)
    {
        var body = line.Tests.Reverse().Aggregate(
            new List<Instruction> { Instruction.Return(Allow) },
            (rest, test) => [.. Test(test, rest.Count), .. rest]);
        return [.. Named(line.Call, body.Count), .. body];
    }

    private static IEnumerable<Instruction> Refuse(SystemCall call, uint verdict)
        => [.. Named(call, 1), Instruction.Return(verdict)];

    private static IEnumerable<Instruction> Named(SystemCall call, int length)
        => [Instruction.Load(NumberOffset), Instruction.SkipUnlessEqual((uint)call.Number, length)];

    private static IEnumerable<Instruction> Test(ArgumentTest test, int length) =>
    [
        Instruction.Load(ArgumentsOffset + (uint)(8 * test.Argument) + (test.HighHalf ? 4u : 0u)),
        Instruction.And(test.Mask),
        Instruction.SkipUnlessEqual(test.Value, length),
    ];
}
