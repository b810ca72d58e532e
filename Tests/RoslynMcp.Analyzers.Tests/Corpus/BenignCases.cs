namespace RoslynMcp.Analyzers.Tests.Corpus;

[TestClass]
public sealed class BenignCases
{
    public static IEnumerable<object[]> Files => CaseFile.ReadAll("Benign").Select(file => new object[] { file.Name });

    [TestMethod]
    [DynamicData(nameof(Files))]
    public void What_models_really_write_is_accepted(string name)
    {
        var file = CaseFile.Read("Benign", name);
        var verdict = SnippetVerdict.Of(file);

        Assert.AreEqual("", string.Join("\n", verdict.Errors));
        Assert.AreEqual("", string.Join("\n", verdict.Violations.Select(v => $"{v.Line}: {v.Violation}")));
    }

    [TestMethod]
    [DynamicData(nameof(Files))]
    public void What_the_compiler_makes_of_it_is_accepted_in_IL(string name)
    {
        var file = CaseFile.Read("Benign", name);

        Assert.AreEqual("", string.Join("\n", ReferencesInIL.Refused(SnippetVerdict.Of(file).Image)));
    }
}
