using RoslynMcp.Analyzers.ToolAuthoring;

namespace RoslynMcp.Analyzers.Tests.ToolAuthoring;

/// <summary>Each rule has all that a rule needs.</summary>
[TestClass]
public sealed class RuleFilesTests
{
    private static readonly string[] Ids =
        [.. typeof(ToolRuleIds).GetFields().Select(field => (string)field.GetRawConstantValue()!)];

    [TestMethod]
    public void Every_id_has_one_descriptor() => CollectionAssert.AreEquivalent(Ids, ToolRules.Descriptors.Select(rule => rule.Id).ToArray());

    [TestMethod]
    public void Every_rule_has_a_page_that_is_linked_and_carries_its_title()
    {
        foreach (var rule in ToolRules.Descriptors)
        {
            var page = Read(rule.HelpLinkUri);

            Assert.StartsWith($"# {rule.Id}: {rule.Title}\n", page);
            Assert.Contains("\n## Fix\n", page);
        }
    }

    [TestMethod]
    public void Every_rule_stands_in_the_readme_and_in_the_release_notes()
    {
        var readme = Read("README.md");
        var releases = Read("AnalyzerReleases.Shipped.md") + Read("AnalyzerReleases.Unshipped.md");
        foreach (var rule in ToolRules.Descriptors)
        {
            Assert.Contains($"| [{rule.Id}](docs/{rule.Id}.md) | {rule.Title} |", readme);
            Assert.Contains($"{rule.Id} | {rule.Category} | {rule.DefaultSeverity} | {rule.Title},", releases);
        }
    }

    [TestMethod]
    public void Every_rule_has_a_case()
    {
        var covered = RuleCase.Names().SelectMany(name => RuleCase.Read(name).Expected).Select(finding => finding.Id).ToHashSet();

        Assert.AreEqual("", string.Join(" ", Ids.Where(id => !covered.Contains(id))));
    }

    private static string Read(string file) =>
        File.ReadAllText(Path.Combine(AppContext.BaseDirectory, file)).ReplaceLineEndings("\n");
}
