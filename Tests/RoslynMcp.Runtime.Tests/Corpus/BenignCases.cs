using System.Text.Json;
using RoslynMcp.Tests.Support;
using RoslynMcp.Tools.Catalog;

namespace RoslynMcp.Runtime.Tests.Corpus;

[TestClass]
public sealed class BenignCases : SandboxTest
{
    private static readonly Sandbox Box = InProcess(new ToolCatalogBuilder().AddTools(new SearchTools()).Build());

    public static IEnumerable<object[]> Names => SnippetCase.ReadAll("Benign").Select(found => new object[] { found.Name });

    [TestMethod]
    [DynamicData(nameof(Names))]
    public async Task What_models_really_write_runs_and_gives_the_right_answer(string name)
    {
        var snippet = SnippetCase.Read("Benign", name);
        var result = await Box.RunAsync(new ExecutionRequest(snippet.Code));

        Assert.IsInstanceOfType<ExecutionResult.Succeeded>(result, ExecutionResultJson.ToText(result));
        if (snippet.Notes.TryGetValue("expect", out var expected))
        {
            var answer = ((ExecutionResult.Succeeded)result).Value;
            Assert.IsTrue(JsonElement.DeepEquals(expected, answer), $"expected {expected}, got {answer}");
        }
    }
}
