using System.Text.Json;
using RoslynMcp.Chat;
using RoslynMcp.Comparison.Arms;
using RoslynMcp.Comparison.Scoring;
using RoslynMcp.Runtime.Results;

namespace RoslynMcp.Comparison.Tests;

[TestClass]
public sealed class GroundingTests
{
    private static readonly HashSet<string> Known = new(["A4VTG90", "ZF5"], StringComparer.OrdinalIgnoreCase);

    [TestMethod]
    public void A_product_that_a_result_named_may_be_named()
        => Assert.IsNull(Grounding.Invented(Attempt("Take the A4VTG90.", """{"role":"tool","content":"sku a4vtg90"}"""), Known));

    [TestMethod]
    public void A_product_that_nothing_named_is_invented()
        => Assert.AreEqual("ZF5 is in none of the results", Grounding.Invented(Attempt("Take the A4VTG90 or a ZF5.", """{"role":"tool","content":"sku A4VTG90"}"""), Known));

    [TestMethod]
    public void A_tool_that_a_look_up_showed_may_be_called()
        => Assert.IsNull(Grounding.CalledUnseen(Attempt("", """{"role":"tool","content":"static Task<CheckInventoryResult> CheckInventoryAsync(IReadOnlyList<string> skus);"}""")));

    [TestMethod]
    public void That_the_model_wrote_its_name_itself_does_not_show_it() => Assert.AreEqual(
        "inventory.check_inventory is called, and nothing had shown it",
        Grounding.CalledUnseen(Attempt("", """{"role":"assistant","content":"await Inventory.CheckInventoryAsync([]);"}""")));

    private static Attempt Attempt(string answer, string message) => new(
        new ChatReply(answer, ChatMode.CodeByTool, Failure: null) { Events = [new ChatEvent.Called(new ToolCallRecord("inventory.check_inventory", 1, 0.1, Ok: true))] },
        new AttemptTime(Ms: 1, ModelMs: 0, ToolMs: 0), [JsonElement.Parse($$"""{"messages":[{{message}}]}""")]);
}
