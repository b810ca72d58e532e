using System.Net.Http.Json;
using System.Text.Json.Nodes;
using RoslynMcp.Comparison.Transcripts;

namespace RoslynMcp.Comparison.Tests;

[TestClass]
public sealed class ReplayedModelTests
{
    private const string Bound = "It is {{result.sku}}.";

    [TestMethod]
    public async Task A_bound_turn_says_what_the_request_holds()
    {
        using var model = Playing(Turn(Bound), isBound: true);

        Assert.AreEqual("It is A-1.", await AskAsync(model, """{"sku":"A-1"}"""));
        Assert.IsNull(model.Misfit);
        Assert.AreEqual("It is A-1.", model.Said.Single().Text);
    }

    [TestMethod]
    public async Task A_binding_that_can_t_be_resolved_is_a_misfit()
    {
        using var model = Playing(Turn(Bound), isBound: true);

        await AskAsync(model, """{"products":[]}""");

        Assert.AreEqual("{{result.sku}} can't be resolved: there is no 'sku'", model.Misfit);
    }

    [TestMethod]
    public async Task A_turn_of_a_transcript_that_is_not_bound_is_said_as_it_stands()
    {
        using var model = Playing(Turn(Bound), isBound: false);

        Assert.AreEqual(Bound, await AskAsync(model, """{"sku":"A-1"}"""));
    }

    [TestMethod]
    public async Task More_and_fewer_rounds_than_there_are_do_not_fit()
    {
        using var model = Playing(Turn("Yes."), isBound: false);
        Assert.AreEqual("the transcript has 1 rounds, and the model was asked 0 times", model.Misfit);

        await AskAsync(model, "{}");
        Assert.IsNull(model.Misfit);

        await AskAsync(model, "{}");
        Assert.AreEqual("the transcript has 1 rounds, and the model was asked 2 times", model.Misfit);
    }

    [TestMethod]
    public void From_the_second_run_on_a_snippet_is_another_text()
    {
        var call = new ModelCall("run_csharp", """{"code":"return 1;"}""");

        Assert.AreEqual(call.Arguments, new ReplayedModel.Part([], IsBound: false, Run: 0).Arguments(call));
        Assert.AreEqual("""{"code":"return 1;\n// 2\n"}""", new ReplayedModel.Part([], IsBound: false, Run: 2).Arguments(call));
        Assert.AreEqual("""{"sku":"A"}""", new ReplayedModel.Part([], IsBound: false, Run: 2).Arguments(new ModelCall("stock", """{"sku":"A"}""")));
    }

    private static ModelRound Turn(string text) => new(text, []);

    private static ReplayedModel Playing(ModelRound round, bool isBound)
    {
        var model = new ReplayedModel();
        model.Play(new ReplayedModel.Part([round], isBound, Run: 0));
        return model;
    }

    private static async Task<string?> AskAsync(ReplayedModel model, string result)
    {
        using var http = new HttpClient();
        var request = new JsonObject { ["messages"] = new JsonArray(new JsonObject { ["role"] = "tool", ["content"] = result }) };
        using var answer = await http.PostAsJsonAsync(new Uri($"{model.Address}/chat/completions"), request);
        return (string?)JsonNode.Parse(await answer.Content.ReadAsStringAsync())!["choices"]![0]!["message"]!["content"];
    }
}
