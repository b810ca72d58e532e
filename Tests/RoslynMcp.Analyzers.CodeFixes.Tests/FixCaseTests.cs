namespace RoslynMcp.Analyzers.CodeFixes.Tests;

[TestClass]
public sealed class FixCaseTests
{
    public static IEnumerable<object[]> Cases => FixCase.Names().Select(name => new object[] { name });

    [TestMethod]
    [DynamicData(nameof(Cases))]
    public async Task A_case_is_offered_exactly_its_fixes_and_each_leaves_the_file_as_written(string name)
    {
        var expected = FixCase.Read(name);
        using var project = new FixProject(expected.Before);

        var fixes = await project.FixesAsync();

        Assert.AreEqual(string.Join("\n", expected.Fixes), string.Join("\n", fixes));
    }

    [TestMethod]
    public void Every_fixable_rule_has_a_case_with_its_fix_and_one_without()
    {
        foreach (var id in FixProject.FixableIds)
        {
            var cases = FixCase.Names().Where(name => name.StartsWith($"{id}/", StringComparison.Ordinal)).Select(FixCase.Read).ToList();

            Assert.IsTrue(cases.Any(found => found.Fixes.Count > 0), $"{id} has no case with a fix.");
            Assert.IsTrue(cases.Any(found => found.Fixes.Count == 0), $"{id} has no case where the fix must not be offered.");
        }
    }
}
