using System.Text.Json;
using RoslynMcp.Runtime.Tests.Corpus;
using RoslynMcp.Tests.Support;

namespace RoslynMcp.Runtime.Tests.Metering;

/// <summary>What costs much in few steps: the limit is met by a probe, and not by the watchdog that gives a hung thread up.</summary>
[TestClass]
public sealed class CostCases : SandboxTest
{
    private const int Allocation = 64 << 20;

    private static readonly SandboxLimits Limits = new() { Allocation = Allocation };

    public static IEnumerable<object[]> Names => SnippetCase.ReadAll("Costs").Select(found => new object[] { found.Name });

    [TestMethod]
    [DynamicData(nameof(Names))]
    public async Task What_costs_much_in_few_steps_meets_a_limit_all_the_same(string name)
    {
        var snippet = SnippetCase.ReadAll("Costs").Single(found => found.Name == name);
        var isOfTime = snippet.Notes["error"].GetProperty("code").GetString() == "timeout";
        using var box = InProcess(Catalog());
        var result = await box.RunAsync(new ExecutionRequest(snippet.Code) { Limits = isOfTime ? Limits with { Timeout = TimeSpan.FromSeconds(1) } : Limits });

        var text = ExecutionResultJson.ToText(result);
        var error = JsonElement.Parse(text).GetProperty("error");
        Assert.IsTrue(error.Includes(snippet.Notes["error"]) || (isOfTime && IsOfAllocation(error)), text);
        Assert.AreEqual(0, box.QuarantinedThreads, "It hangs.");
        Assert.IsLessThan(2L * Allocation, result.Metrics.AllocatedBytes);
    }

    /// <summary>What grows as long as it runs meets whichever limit comes first on this machine.</summary>
    private static bool IsOfAllocation(JsonElement error)
        => error.ValueKind is JsonValueKind.Object && error.GetProperty("code").GetString() == "allocation";
}
