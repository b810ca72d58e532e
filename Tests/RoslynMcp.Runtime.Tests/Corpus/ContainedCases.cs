using System.Globalization;
using System.Text.Json;
using RoslynMcp.Tests.Support;

namespace RoslynMcp.Runtime.Tests.Corpus;

/// <summary>
/// What only limits hold: hostile values, clocks, memory, stacks, compiler bombs, output and the host's state. Cases that in-process
/// isolation does not hold by design are left to a process of their own.
/// </summary>
[TestClass]
public sealed class ContainedCases : SandboxTest
{
    private static readonly SandboxLimits Limits = new() { Timeout = TimeSpan.FromMilliseconds(500) };

    public static IEnumerable<object[]> Names => SnippetCase.ReadAll("Contained")
        .Where(found => !Note(found, "in-process", "not held") && !Note(found, "in-process", "may hang"))
        .Select(found => new object[] { found.Name });

    [TestMethod]
    [DynamicData(nameof(Names))]
    public async Task A_hostile_snippet_costs_one_clear_result_and_the_host_nothing(string name)
    {
        var snippet = SnippetCase.ReadAll("Contained").Single(found => found.Name == name);
        var host = (CultureInfo.CurrentCulture, Console.Out, Environment.CurrentDirectory);
        var text = ExecutionResultJson.ToText(await RunAsync(snippet.Code, CaseLimits.Of(snippet, Limits)));
        var json = JsonElement.Parse(text);

        Assert.AreEqual(snippet.Notes["status"].GetString(), json.GetProperty("status").GetString(), text);
        if (snippet.Notes.TryGetValue("error", out var error))
        {
            Assert.IsTrue(json.GetProperty("error").Includes(error), text);
        }

        if (snippet.Notes.TryGetValue("codes", out var codes))
        {
            CollectionAssert.Contains(
                codes.EnumerateArray().Select(code => code.GetString()).ToList(), json.GetProperty("error").GetProperty("code").GetString(), text);
        }

        if (snippet.Notes.TryGetValue("contains", out var part))
        {
            StringAssert.Contains(json.GetProperty("result").GetRawText(), part.GetString());
        }

        if (snippet.Notes.TryGetValue("largest", out var largest))
        {
            Assert.IsLessThan(largest.GetInt32(), text.Length);
        }

        Assert.AreEqual(host, (CultureInfo.CurrentCulture, Console.Out, Environment.CurrentDirectory));
        Assert.AreEqual("2", await AnswerAsync("1 + 1"));
    }

    private static bool Note(SnippetCase found, string key, string value)
        => found.Notes.TryGetValue(key, out var note) && note.GetString() == value;
}
