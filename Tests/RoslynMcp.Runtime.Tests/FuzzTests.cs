using RoslynMcp.Fuzz;
using RoslynMcp.Runtime.Results;

namespace RoslynMcp.Runtime.Tests;

/// <summary>A short run of the fuzzer with a fresh seed; <c>Tests/RoslynMcp.Fuzz</c> is the long one.</summary>
[TestClass]
[DoNotParallelize]
public sealed class FuzzTests
{
    [TestMethod]
    [DataRow(IsolationKind.InProcess)]
    [DataRow(IsolationKind.Process)]
    public async Task Random_snippets_find_nothing_in_half_a_minute(IsolationKind isolation)
    {
        var options = new FuzzOptions { Isolation = isolation, Time = TimeSpan.FromSeconds(15), Seed = Random.Shared.Next() };
        var report = await Campaign.RunAsync(options);

        Assert.IsGreaterThan(5, report.Executions);
        Assert.IsEmpty(
            report.Findings,
            $"seed {options.Seed}: {string.Join("\n", report.Findings.Select(found => $"{found.Oracle}: {found.Detail}\n{found.Code}"))}");
    }
}
