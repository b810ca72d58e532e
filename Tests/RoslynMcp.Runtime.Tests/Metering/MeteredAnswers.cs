using System.Text.Json;
using RoslynMcp.Runtime.Tests.Corpus;
using RoslynMcp.Tests.Support;
using RoslynMcp.Tools.Catalog;

namespace RoslynMcp.Runtime.Tests.Metering;

/// <summary>Metering changes what a snippet costs and never what it means.</summary>
[TestClass]
public sealed class MeteredAnswers : SandboxTest
{
    private static readonly ToolCatalog Searching = new ToolCatalogBuilder().AddTools(new SearchTools()).Build();
    private static readonly Sandbox SearchBox = InProcess(Searching);
    private static readonly Unmetered BareSearch = new(Searching);
    private static readonly Unmetered BareShop = new(Catalog());

    [TestMethod]
    [DynamicData(nameof(BenignCases.Names), typeof(BenignCases))]
    public Task What_models_really_write_answers_the_same_without_metering(string name)
        => CompareAsync(SearchBox, BareSearch, SnippetCase.Read("Benign", name).Code);

    [TestMethod]
    [DynamicData(nameof(LanguageCases.Names), typeof(LanguageCases))]
    public Task Each_form_of_the_language_answers_the_same_without_metering(string name)
        => CompareAsync(Shop, BareShop, SnippetCase.Read("Language", name).Code);

    private static async Task CompareAsync(Sandbox metered, Unmetered bare, string code)
    {
        var expected = await metered.RunAsync(new ExecutionRequest(code));
        if (expected is not ExecutionResult.Succeeded { Value: var answer })
        {
            return; // What is refused, or fails, has no answer to compare.
        }

        var result = await bare.RunAsync(code);

        Assert.IsInstanceOfType<ExecutionResult.Succeeded>(result, result is null ? "It does not compile." : ExecutionResultJson.ToText(result));
        Assert.IsTrue(JsonElement.DeepEquals(answer, ((ExecutionResult.Succeeded)result).Value), $"metered {answer}, bare {((ExecutionResult.Succeeded)result).Value}");
        Assert.AreEqual(result.Output, expected.Output);
    }
}
