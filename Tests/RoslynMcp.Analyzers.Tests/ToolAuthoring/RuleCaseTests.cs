namespace RoslynMcp.Analyzers.Tests.ToolAuthoring;

[TestClass]
public sealed class RuleCaseTests
{
    public static IEnumerable<object[]> Cases => RuleCase.Names().Select(name => new object[] { name });

    [TestMethod]
    [DynamicData(nameof(Cases))]
    public async Task A_case_gets_exactly_the_diagnostics_on_its_lines(string name)
    {
        var expected = RuleCase.Read(name);

        var found = await ToolProject.AnalyzeAsync(ToolProject.Compile([expected.Text]));

        Assert.AreEqual(Text(expected.Expected), Text(found.Select(finding => Known(finding, expected))));
    }

    /// <summary>Without its message where the case does not ask for it.</summary>
    private static RuleCase.Finding Known(RuleCase.Finding found, RuleCase expected) =>
        expected.Expected.Contains(found with { Message = null }) ? found with { Message = null } : found;

    private static string Text(IEnumerable<RuleCase.Finding> findings) => string.Join("\n", findings);
}
