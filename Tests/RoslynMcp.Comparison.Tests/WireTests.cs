using System.Text.Json;
using RoslynMcp.Chat;
using RoslynMcp.Comparison.Arms;
using RoslynMcp.Comparison.Counting;

namespace RoslynMcp.Comparison.Tests;

[TestClass]
public sealed class WireTests
{
    private const string System = """{"role":"system","content":"Write C#."}""";
    private const string Function = """{"function":{"name":"run"}}""";

    [TestMethod]
    public void Arms_differ_when_instructions_and_functions_do()
        => Assert.IsTrue(WireCheck.Differ(Sent(System, Function), Sent("""{"role":"system","content":"Call tools."}""", """{"function":{"name":"stock"}}""")));

    [TestMethod]
    public void Arms_that_share_either_do_not_differ()
    {
        Assert.IsFalse(WireCheck.Differ(Sent(System, Function), Sent(System, """{"function":{"name":"stock"}}""")));
        Assert.IsFalse(WireCheck.Differ(Sent(System, Function), Sent("""{"role":"system","content":"Call tools."}""", Function)));
        Assert.IsFalse(WireCheck.Differ(Sent(System, Function), Sent(System, Function) with { Requests = [] }));
    }

    [TestMethod]
    public void Functions_are_read_before_messages_and_quotes_as_they_are_meant()
    {
        var request = JsonElement.Parse("""{"model":"m","messages":[{"role":"tool","content":"\u00223/4\u0022"}],"tools":[{"function":{"name":"a\u0022b"}}]}""");

        Assert.AreEqual("""[{"function":{"name":"a\"b"}}] | tool | "3/4" """.TrimEnd(), string.Join(" | ", SentTexts.Of(request)));
    }

    private static Attempt Sent(string system, string function) => new(
        new ChatReply("", ChatMode.CodeByTool, Failure: null), default, [JsonElement.Parse($$"""{"messages":[{{system}}],"tools":[{{function}}]}""")]);
}
