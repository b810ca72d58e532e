namespace RoslynMcp.Runtime.Tests;

[TestClass]
public sealed class GuardTests : SandboxTest
{
    [TestMethod]
    [DataRow("", DisplayName = "empty")]
    [DataRow(" \n\t ", DisplayName = "blank")]
    public async Task An_empty_snippet_is_told_what_to_write(string code)
    {
        var rejected = await ResultAsync<ExecutionResult.Rejected>(code);

        Assert.AreEqual("The snippet is empty.", rejected.Diagnostics.Single().Message);
    }

    [TestMethod]
    public async Task Interpolations_nested_deep_never_reach_the_compiler()
    {
        var code = "return " + string.Concat(Enumerable.Repeat("$\"{", 30)) + "1" + string.Concat(Enumerable.Repeat("}\"", 30)) + ";";
        var rejected = await ResultAsync<ExecutionResult.Rejected>(code);

        Assert.AreEqual("Interpolated strings are nested 30 deep; at most 4 are compiled.", rejected.Diagnostics.Single().Message);
        Assert.AreEqual(0, rejected.Metrics.CompileMs);
        Assert.IsLessThan(30_000, rejected.Metrics.TotalMs, "It would take the compiler hours: twenty seconds for 20 deep, and twice as long for each level more.");
    }

    [TestMethod]
    [DataRow("(", ")", DisplayName = "parentheses")]
    [DataRow("new List<", ">()", DisplayName = "generics")]
    [DataRow("new[] {", "}", DisplayName = "braces")]
    public async Task Brackets_nested_deep_never_reach_the_compiler(string open, string close)
    {
        var code = "return " + string.Concat(Enumerable.Repeat(open, 1000)) + "1" + string.Concat(Enumerable.Repeat(close, 1000)) + ";";
        var rejected = await ResultAsync<ExecutionResult.Rejected>(code);

        StringAssert.StartsWith(rejected.Diagnostics[0].Message, "Brackets are nested");
    }

    [TestMethod]
    public async Task Many_comparisons_are_not_taken_for_type_arguments()
    {
        var code = "var n = 1; var hits = 0;\nvoid Count() {\n" + string.Concat(Enumerable.Repeat("if (n < 5) hits++;\n", 200)) + "}\nCount(); return hits;";

        Assert.AreEqual("200", await AnswerAsync(code));
    }

    [TestMethod]
    public async Task Unpaired_surrogates_do_no_harm() => Assert.AreEqual("1", await AnswerAsync("return \"\ud800\".Length;"));
}
