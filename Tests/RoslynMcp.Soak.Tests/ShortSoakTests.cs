using System.Collections.Concurrent;
using System.Runtime.Loader;
using RoslynMcp.Runtime.Results;

namespace RoslynMcp.Soak.Tests;

/// <summary>The soak in small; <c>Benchmarks/RoslynMcp.Soak</c> is the long one.</summary>
[TestClass]
[DoNotParallelize]
public sealed class ShortSoakTests
{
    private static readonly TimeSpan Every = TimeSpan.FromMilliseconds(400);
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(10);

    [TestMethod]
    [DataRow(IsolationKind.InProcess)]
    [DataRow(IsolationKind.Process)]
    public async Task Executions_of_all_kinds_are_right_and_leave_nothing_behind(IsolationKind isolation)
    {
        var log = new StringWriter();
        var report = await new SoakRun(isolation, Mix.Read(), log).RunAsync(int.MaxValue, Every, Longest);
        report.Print(log);

        Assert.AreEqual(0, report.Wrong.Count, log.ToString());
        Assert.IsEmpty(report.Growth.Where(growth => growth.IsTooMuch && !IsStillWarmingUp(growth)), log.ToString());
    }

    [TestMethod]
    public async Task A_leak_of_two_files_and_a_load_context_with_each_execution_is_found()
    {
        var leaked = new ConcurrentBag<object>();
        var leaking = new SoakRun(IsolationKind.InProcess, Mix.Read(), TextWriter.Null)
        {
            AfterEach = () =>
            {
                leaked.Add(File.OpenRead(Environment.ProcessPath!));
                leaked.Add(File.OpenRead(Environment.ProcessPath!));
                leaked.Add(new AssemblyLoadContext(name: null, isCollectible: true));
            },
        };
        var report = await leaking.RunAsync(2_000, Every, Longest);
        foreach (var file in leaked.OfType<FileStream>())
        {
            file.Dispose();
        }

        string[] expected = ["handles", "load contexts"];
        CollectionAssert.IsSubsetOf(expected, report.Growth.Where(growth => growth.IsTooMuch).Select(growth => growth.Name).ToArray());
    }

    /// <summary>In ten seconds the JIT is not done; resident memory is for the long run to judge.</summary>
    private static bool IsStillWarmingUp(Growth growth) => growth.Name == "working set";
}
