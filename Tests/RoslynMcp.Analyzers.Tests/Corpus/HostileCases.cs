namespace RoslynMcp.Analyzers.Tests.Corpus;

[TestClass]
public sealed class HostileCases
{
    public static IEnumerable<object[]> Files => CaseFile.ReadAll("Hostile").Select(file => new object[] { file.Name });

    [TestMethod]
    [DynamicData(nameof(Files))]
    public void Every_marked_line_is_refused_and_no_other(string name)
    {
        var file = CaseFile.Read("Hostile", name);
        var found = SnippetVerdict.Of(file);

        Assert.AreNotEqual(0, file.Expected.Count, "A hostile case marks at least one line.");
        Assert.AreEqual(Render(file.Expected.OrderBy(x => x.Line).ThenBy(x => x.Id, StringComparer.Ordinal)), Render(found.Found()), Explain(found));
        foreach (var (_, violation) in found.Violations)
        {
            Assert.AreNotEqual("", violation.Message);
            Assert.AreNotEqual("", violation.Repair);
        }
    }

    private static string Render(IEnumerable<(int Line, string Id)> marks) => string.Join("\n", marks.Select(m => $"{m.Line}: {m.Id}"));

    private static string Explain(SnippetVerdict verdict) => string.Join("\n", verdict.Violations.Select(v => $"{v.Line}: {v.Violation}"))
        + "\n" + string.Join("\n", verdict.Errors);
}
