using System.Text.Json;
using RoslynMcp.Tests.Support;

namespace RoslynMcp.Runtime.Tests.Corpus;

[TestClass]
public sealed class LanguageCases : SandboxTest
{
    public static IEnumerable<object[]> Names => SnippetCase.ReadAll("Language").Select(found => new object[] { found.Name });

    [TestMethod]
    [DynamicData(nameof(Names))]
    public async Task Each_form_that_a_model_may_write_means_what_it_says(string name)
    {
        var snippet = SnippetCase.Read("Language", name);
        var json = ExecutionResultJson.ToJson(await RunAsync(snippet.Code));

        Assert.AreNotEqual(0, snippet.Notes.Count, "A case says what it expects.");
        foreach (var (key, expected) in snippet.Notes)
        {
            var actual = JsonSerializer.SerializeToElement(json[key switch
            {
                "expect" => "result",
                "reject" => "diagnostics",
                _ => key,
            }]);
            Assert.IsTrue(actual.Includes(expected), $"{key}: expected {expected}\n{json}");
        }
    }
}
