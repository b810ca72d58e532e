using System.Runtime.InteropServices;
using RoslynMcp.HostileWorker.Work;

namespace RoslynMcp.Worker.Tests;

/// <summary>What ordinary guests and the compiler do goes on in confinement, and what has no end is ended.</summary>
[TestClass]
public sealed class WorkTests
{
    private const int KilledBySystemCall = 128 + 31;

    /// <summary>A kernel without 32-bit emulation does not know the interrupt, and the process has faulted.</summary>
    private const int KilledByFault = 128 + 11;
    private static readonly string[] Small = ["--heap-limit=134217728", "--native-limit=268435456"];

    private static Task<(int ExitCode, string Output)> s_work = null!;

    public static IEnumerable<object[]> Pieces => OrdinaryWork.All.Select(piece => new object[] { piece.Name });

    [ClassInitialize]
    public static async Task Work(TestContext context)
        => await (s_work = HostileProcess.RunAsync(RunAs.Self, HostileProcess.NoVariables, "work", "locked"));

    [TestMethod]
    [DynamicData(nameof(Pieces))]
    public async Task Ordinary_work_goes_on_after_lock_down(string piece)
        => CollectionAssert.Contains((await s_work).Output.Split('\n'), $"{piece}\tdone", (await s_work).Output);

    [TestMethod]
    public async Task The_compiler_compiles_after_lock_down()
    {
        var (code, output) = await HostileProcess.RunAsync(
            RunAs.Self, HostileProcess.NoVariables, "compile", "locked", "--", RuntimeEnvironment.GetRuntimeDirectory());
        Assert.AreEqual((0, "4.0\n"), (code, output));
    }

    [TestMethod]
    [DataRow("heap")]
    [DataRow("native")]
    [DataRow("threads")]
    public async Task Memory_that_runs_out_is_an_exception_and_the_process_goes_on(string kind)
    {
        var (code, output) = await HostileProcess.RunAsync(RunAs.Self, HostileProcess.NoVariables, ["exhaust", "locked", .. Small, "--", kind]);
        Assert.AreEqual((0, "caught\nwent on after 0\n"), (code, output));
    }

    [TestMethod]
    [DataRow("x32", KilledBySystemCall)]
    [DataRow("i386", KilledBySystemCall, KilledByFault)]
    public async Task A_call_under_the_numbers_of_another_architecture_ends_the_process(string kind, params int[] ends)
    {
        if (RuntimeInformation.ProcessArchitecture != Architecture.X64)
        {
            Assert.Inconclusive("Only x64 has other numbers.");
        }

        var (code, output) = await HostileProcess.RunAsync(RunAs.Self, HostileProcess.NoVariables, "foreign", "locked", "--", kind);
        Assert.Contains(code, ends);
        Assert.AreEqual("ready\n", output);
    }
}
