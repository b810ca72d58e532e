using System.Globalization;
using RoslynMcp.Tests.Support;

namespace RoslynMcp.Runtime.Tests.Corpus;

/// <summary>
/// What only limits hold: hostile values, clocks, memory, stacks, compiler bombs, output and the host's state. Cases that in-process
/// isolation does not hold by design are left to a process of their own.
/// </summary>
[TestClass]
public sealed class ContainedCases : SandboxTest
{
    private static readonly SandboxLimits Limits = new() { Timeout = TimeSpan.FromMilliseconds(250) };

    /// <summary>For a case that is to meet something else than its clock, however slow the machine is.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    public static IEnumerable<object[]> Names => SnippetCase.ReadAll("Contained")
        .Where(found => !NeedsProcess(found))
        .Select(found => new object[] { found.Name });

    [TestMethod]
    [DynamicData(nameof(Names))]
    public async Task A_hostile_snippet_costs_one_clear_result_and_the_host_nothing(string name)
    {
        var snippet = SnippetCase.Read("Contained", name);
        var host = (CultureInfo.CurrentCulture, Console.Out, Environment.CurrentDirectory);
        var limits = CaseLimits.Of(snippet, Limits);
        var text = ExecutionResultJson.ToText(await RunAsync(snippet.Code, MayRunOutOfTime(snippet) ? limits : limits with { Timeout = Patience }));
        Assert.IsNull(Expectation.Unmet(snippet, text));
        Assert.AreEqual(host, (CultureInfo.CurrentCulture, Console.Out, Environment.CurrentDirectory));
        Assert.AreEqual("2", await AnswerAsync("1 + 1"));
    }

    /// <summary>Whether threads of the host can't hold it, or hold it only by giving one up.</summary>
    public static bool NeedsProcess(SnippetCase found)
        => found.Notes.TryGetValue("in-process", out var note) && note.GetString() is ("not held" or "may hang");

    private static bool MayRunOutOfTime(SnippetCase found) => TimeIsIn(found, "error") || TimeIsIn(found, "codes");

    private static bool TimeIsIn(SnippetCase found, string note)
        => found.Notes.TryGetValue(note, out var value) && value.GetRawText().Contains("\"timeout\"", StringComparison.Ordinal);
}
