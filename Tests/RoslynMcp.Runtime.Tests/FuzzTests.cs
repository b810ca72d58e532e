using RoslynMcp.Fuzz;
using RoslynMcp.Runtime.Results;

namespace RoslynMcp.Runtime.Tests;

/// <summary>A short run of the fuzzer, always of the same seed; <c>Tests/RoslynMcp.Fuzz</c> is the long one, with any.</summary>
[TestClass]
[DoNotParallelize]
public sealed class FuzzTests
{
    [TestMethod]
    [DataRow(IsolationKind.InProcess)]
    [DataRow(IsolationKind.Process)]
    public async Task Random_snippets_find_nothing_in_a_quarter_of_a_minute(IsolationKind isolation)
    {
        var options = new FuzzOptions { Isolation = isolation, Time = TimeSpan.FromSeconds(15), Seed = 20 };
        var report = await Campaign.RunAsync(options);

        Assert.IsGreaterThan(5, report.Executions);
        Assert.IsEmpty(
            report.Findings,
            $"seed {options.Seed}: {string.Join("\n", report.Findings.Select(found => $"{found.Oracle}: {found.Detail}\n{found.Code}"))}");
    }
}
