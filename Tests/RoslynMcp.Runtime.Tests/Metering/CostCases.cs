using System.Diagnostics;
using System.Text.Json;
using RoslynMcp.Runtime.Tests.Corpus;
using RoslynMcp.Tests.Support;

namespace RoslynMcp.Runtime.Tests.Metering;

/// <summary>What costs much in few steps: the limit is met by a probe, and not by the watchdog that gives a hung thread up.</summary>
[TestClass]
public sealed class CostCases : SandboxTest
{
    private const int Allocation = 16 << 20;

    /// <summary>What a product takes is an estimate, and on a machine that does much else the last one is late; it still ends.</summary>
    private static readonly TimeSpan LateProduct = TimeSpan.FromSeconds(10);

    private static readonly SandboxLimits Limits = new() { Allocation = Allocation };

    public static IEnumerable<object[]> Names => SnippetCase.ReadAll("Costs").Select(found => new object[] { found.Name });

    [TestMethod]
    [DynamicData(nameof(Names))]
    public async Task What_costs_much_in_few_steps_meets_a_limit_all_the_same(string name)
    {
        var snippet = SnippetCase.Read("Costs", name);
        var isOfTime = snippet.Notes["error"].GetProperty("code").GetString() == "timeout";
        using var box = InProcess(Catalog());
        var result = await box.RunAsync(new ExecutionRequest(snippet.Code) { Limits = isOfTime ? Limits with { Timeout = TimeSpan.FromMilliseconds(400) } : Limits });

        var text = ExecutionResultJson.ToText(result);
        var error = JsonElement.Parse(text).GetProperty("error");
        Assert.IsTrue(error.Includes(snippet.Notes["error"]) || (isOfTime && IsOfAllocation(error)), text);
        Assert.IsTrue(await EndsAsync(box, isOfTime ? LateProduct : TimeSpan.Zero), "It hangs.");
        Assert.IsLessThan(2L * Allocation, result.Metrics.AllocatedBytes);
    }

    private static async Task<bool> EndsAsync(Sandbox box, TimeSpan patience)
    {
        for (var waited = Stopwatch.StartNew(); box.QuarantinedThreads > 0 && waited.Elapsed < patience; await Task.Delay(20))
        {
        }

        return box.QuarantinedThreads == 0;
    }

    /// <summary>What grows as long as it runs meets whichever limit comes first on this machine.</summary>
    private static bool IsOfAllocation(JsonElement error)
        => error.ValueKind is JsonValueKind.Object && error.GetProperty("code").GetString() == "allocation";
}
