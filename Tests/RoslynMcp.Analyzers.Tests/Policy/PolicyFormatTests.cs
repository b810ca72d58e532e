using RoslynMcp.Analyzers.Policy;

namespace RoslynMcp.Analyzers.Tests.Policy;

[TestClass]
public sealed class PolicyFormatTests
{
    [TestMethod]
    [DataRow("System.Math", "expected a documentation-comment id that starts with T:, M:, P:, F: or E:")]
    [DataRow("N:System.Linq.*", "expected a documentation-comment id that starts with T:, M:, P:, F: or E:")]
    [DataRow("T:System.*.Math", "a wildcard stands only at the end of a type, as '.*'")]
    [DataRow("M:System.Math.*", "only a type can be allowed with all its members")]
    [DataRow("!T:System.Math", "'!' takes a member out; a type that is not wanted is not listed")]
    [DataRow("M:Max", "a member's id needs its declaring type")]
    [DataRow("M:System.Math.Max", "the type of this member is not listed")]
    [DataRow("T:System.Text.Rune loud", "the annotation 'loud' does not fit here")]
    [DataRow("M:System.String.PadLeft(System.Int32) sealed", "unknown annotation 'sealed'")]
    [DataRow("!M:System.String.Trim sealed", "the annotation 'sealed' does not fit here")]
    [DataRow("M:System.Convert.ToString(System.Object) text(x)", "expected text(ARGUMENT), found 'text(x)'")]
    [DataRow("M:System.String.PadLeft(System.Int32) size(x)", "expected size(ARGUMENT) or size(ARGUMENT,BYTES), found 'size(x)'")]
    [DataRow("M:System.String.PadLeft(System.Int32) weight(0)", "unknown annotation 'weight(0)'")]
    [DataRow("T:System.String", "this type is listed twice")]
    [DataRow("M:System.String.Trim", "this member already comes with its type")]
    [DataRow("M:System.Object.ToString", "this member is listed twice")]
    [DataRow("!M:System.Object.GetType", "there is nothing to take out: the type is not listed with '.*'")]
    public void A_malformed_line_is_named_with_its_number_and_text(string line, string reason)
    {
        var text = $"T:System.String.*\nT:System.Object\n# a comment\nM:System.Object.ToString\n{line}\n";

        var error = Assert.ThrowsExactly<PolicyFormatException>(() => SymbolPolicy.Parse(text, ""));

        Assert.AreEqual($"AllowedSymbols.txt, line 5: {reason} — {line}", error.Message);
        Assert.AreEqual(5, error.Line);
    }

    [TestMethod]
    public void A_type_is_sealed_where_its_line_says_so()
    {
        var policy = SymbolPolicy.Parse("T:System.Random.* sealed\nT:System.Version.*", "");

        Assert.IsTrue(policy.IsSealed("T:System.Random"));
        Assert.IsFalse(policy.IsSealed("T:System.Version"));
    }

    [TestMethod]
    public void A_malformed_line_of_the_second_list_names_that_list() =>
        Assert.AreEqual(
            "CompilerEmitted.txt",
            Assert.ThrowsExactly<PolicyFormatException>(() => SymbolPolicy.Parse("", "nonsense")).List);
}
