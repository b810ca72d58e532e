using RoslynMcp.Fuzz;
using RoslynMcp.Runtime.Results;

namespace RoslynMcp.Runtime.Tests;

/// <summary>A short run of the fuzzer, always of the same seed and length, so that it is the same on each machine; <c>Tests/RoslynMcp.Fuzz</c> is the long one, with any.</summary>
[TestClass]
[DoNotParallelize]
public sealed class FuzzTests
{
    [TestMethod]
    [DataRow(IsolationKind.InProcess, 120)]
    [DataRow(IsolationKind.Process, 60)]
    public async Task Random_snippets_find_nothing(IsolationKind isolation, int executions)
    {
        var options = new FuzzOptions { Isolation = isolation, Executions = executions, Time = TimeSpan.MaxValue, Seed = 20 };
        var report = await Campaign.RunAsync(options);

        Assert.AreEqual(executions, report.Executions);
        Assert.IsEmpty(
            report.Findings,
            $"seed {options.Seed}: {string.Join("\n", report.Findings.Select(found => $"{found.Oracle}: {found.Detail}\n{found.Code}"))}");
    }
}
