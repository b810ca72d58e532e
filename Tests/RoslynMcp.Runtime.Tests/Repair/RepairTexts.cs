using System.Text;
using VerifyMSTest;

namespace RoslynMcp.Runtime.Tests.Repair;

[TestClass]
public sealed class RepairTexts : SandboxTest
{
    private static readonly string File = Path.Combine(AppContext.BaseDirectory, "Repair", "CompilerErrors.csx");

    [TestMethod]
    public async Task Every_common_mistake_is_answered_with_what_to_write_instead()
    {
        var text = new StringBuilder();
        foreach (var code in (await System.IO.File.ReadAllTextAsync(File)).ReplaceLineEndings("\n").Split("---\n"))
        {
            var result = await ResultAsync(code);
            text.Append(code);
            foreach (var found in result.Diagnostics)
            {
                text.Append(null, $"  {found.Line}:{found.Column} {found.Id} {found.Message}\n      → {found.Repair}\n");
            }

            text.Append('\n');
        }

        await Verifier.Verify(text.ToString());
    }

    [TestMethod]
    public async Task Many_errors_are_cut_with_a_sentence_and_distinct_ones_come_once()
    {
        var result = await ResultAsync(string.Concat(Enumerable.Range(0, 80).Select(n => $"Foo{n}();\n")) + "return 1;");

        Assert.HasCount(51, result.Diagnostics);
        Assert.AreEqual("30 more are not shown.", result.Diagnostics[50].Message);
        Assert.HasCount(51, result.Diagnostics.Distinct());
    }

    [TestMethod]
    public async Task A_diagnostic_is_one_short_line_whatever_the_snippet_says()
    {
        var name = new string('x', 9000);
        var result = await ResultAsync($"#error a\u2028b\u0085c\nreturn {name}.{name}();");

        foreach (var found in result.Diagnostics)
        {
            Assert.IsLessThan(700, found.Message.Length + found.Repair.Length);
            Assert.IsFalse((found.Message + found.Repair).Any(character => char.IsControl(character) || character == '\u2028'));
        }
    }

    [TestMethod]
    public async Task A_snippet_full_of_misspellings_is_answered_fast()
    {
        const double Fast = 5_000;
        var names = string.Concat(Enumerable.Range(0, 1000).Select(n => $"_ = Consoleeeeeeeeeeeeeeeeeeeeeeeeeeeeee{n};\n"));
        var fastest = double.MaxValue;
        for (var runs = 0; runs < 10 && fastest >= Fast; runs++)
        {
            fastest = Math.Min(fastest, (await ResultAsync(names + "return 1;")).Metrics.ValidateMs);
        }

        Assert.IsLessThan(Fast, fastest, "The fastest, as others use the same processors.");
    }

    private static async Task<ExecutionResult> ResultAsync(string code)
    {
        var result = await RunAsync(code);
        Assert.IsTrue(result is ExecutionResult.Rejected or ExecutionResult.Succeeded, ExecutionResultJson.ToText(result));
        return result;
    }
}
