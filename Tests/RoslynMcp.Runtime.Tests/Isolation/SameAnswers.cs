using System.Text.Json.Nodes;
using RoslynMcp.Runtime.Tests.Corpus;
using RoslynMcp.Tests.Support;
using RoslynMcp.Tools.Catalog;

namespace RoslynMcp.Runtime.Tests.Isolation;

/// <summary>Where a snippet runs is nothing that its author could tell, and neither is what ran before it in a process that is kept.</summary>
[TestClass]
public sealed class SameAnswers : IsolatedTest
{
    private static readonly ToolCatalog Tools = new ToolCatalogBuilder().AddTools(new SearchTools()).Add(ShopTools.Liar).Build();

    [TestMethod]
    [DataRow("Benign", RunnerReuse.PerTenant)]
    [DataRow("Language", RunnerReuse.SingleUse)]
    [DataRow("Hostile", RunnerReuse.SingleUse)]
    public async Task Every_case_has_the_same_result_in_a_process_as_in_process(string corpus, RunnerReuse reuse)
    {
        using var inside = new Sandbox(Tools, new SandboxOptions { Isolation = Results.IsolationKind.InProcess });
        using var isolated = Isolated(new SandboxOptions { Workers = new WorkerOptions { Reuse = reuse } }, Tools);
        var differences = new List<string>();
        foreach (var snippet in SnippetCase.ReadAll(corpus))
        {
            var request = new ExecutionRequest(snippet.Code);
            var (expected, actual) = (Told(await inside.RunAsync(request)), Told(await isolated.RunAsync(request)));
            if (!JsonNode.DeepEquals(expected, actual) && !JsonNode.DeepEquals(Told(await inside.RunAsync(request)), actual))
            {
                differences.Add($"{snippet.Name}\n  in process: {expected.ToJsonString()}\n  isolated:   {actual.ToJsonString()}");
            }
        }

        Assert.IsEmpty(differences, string.Join("\n", differences));
    }

    /// <summary>The result without what differs from run to run.</summary>
    private static JsonObject Told(ExecutionResult result)
    {
        var json = ExecutionResultJson.ToJson(result);
        json.Remove("metrics");
        json.Remove("isolation");
        foreach (var call in json["calls"]!.AsArray())
        {
            call!.AsObject().Remove("ms");
        }

        return json;
    }
}
