using System.Text.Json;
using RoslynMcp.Tests.Support;

namespace RoslynMcp.Runtime.Tests.Corpus;

/// <summary>What the rules can't refuse and the limits must hold: values that are hostile when they are looked at.</summary>
[TestClass]
public sealed class ContainedCases : SandboxTest
{
    private static readonly SandboxLimits Limits = new() { Timeout = TimeSpan.FromMilliseconds(500) };

    public static IEnumerable<object[]> Names => SnippetCase.ReadAll("Contained").Select(found => new object[] { found.Name });

    [TestMethod]
    [DynamicData(nameof(Names))]
    public async Task A_hostile_value_costs_one_clear_result(string name)
    {
        var snippet = SnippetCase.ReadAll("Contained").Single(found => found.Name == name);
        var text = ExecutionResultJson.ToText(await RunAsync(snippet.Code, Limits));
        var json = JsonElement.Parse(text);

        Assert.AreEqual(snippet.Notes["status"].GetString(), json.GetProperty("status").GetString(), text);
        if (snippet.Notes.TryGetValue("error", out var error))
        {
            Assert.IsTrue(json.GetProperty("error").Includes(error), text);
        }

        if (snippet.Notes.TryGetValue("contains", out var part))
        {
            StringAssert.Contains(json.GetProperty("result").GetRawText(), part.GetString());
        }

        if (snippet.Notes.TryGetValue("largest", out var largest))
        {
            Assert.IsLessThan(largest.GetInt32(), text.Length);
        }
    }
}
