using System.Text;
using VerifyMSTest;

namespace RoslynMcp.Runtime.Tests.Verification;

[TestClass]
public sealed class HandWrittenTests : SandboxTest
{
    private const string Sound = """
        return new Victim().Work() + new Rec(1).A;
        class Victim { public int Work() => 1; }
        record Rec(int A);
        delegate int Op(int x);
        """;

    private static readonly Unchecked Stages = new(Catalog());

    [TestMethod]
    public async Task Nothing_hostile_in_hand_written_IL_gets_through()
    {
        var text = new StringBuilder();
        foreach (var (name, spoil) in HandWrittenCases.All)
        {
            using var module = Stages.Emit(Sound)!;
            var written = new HandWritten(module);
            spoil(written);
            using var reloaded = written.Reload();

            var reasons = Stages.Refusals(reloaded);
            Assert.AreNotEqual(0, reasons.Count, $"The verifier let it through: {name}.");
            text.Append(null, $"{name}\n{string.Concat(reasons.Select(reason => $"    {reason}\n"))}");
        }

        await Verifier.Verify(text.ToString());
    }

    [TestMethod]
    public void The_module_that_the_cases_spoil_is_sound_and_stays_so_through_bytes()
    {
        using var module = Stages.Emit(Sound)!;
        using var reloaded = new HandWritten(module).Reload();

        Assert.AreEqual("", string.Join("\n", Stages.Refusals(reloaded)));
    }
}
