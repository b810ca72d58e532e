using System.Text.Json.Nodes;
using RoslynMcp.Comparison.Arms;
using RoslynMcp.Comparison.Transcripts;
using RoslynMcp.Tests.ChatEndpoint;

namespace RoslynMcp.Comparison.Tests;

/// <summary>A model at a real endpoint, which here is one of ours.</summary>
[TestClass]
public sealed class LiveTests
{
    private const string Asked = "direct-price";
    private const string Snippet = "var found = await Products.GetProductDetailsAsync(sku: \"GP2-30C\");\nreturn found.Product!.Price;";
    private const string Answer = "It costs $184.90.";

    private static readonly Reply Refusal = new Reply.Http(401, "application/json", """{"error":{"message":"no such key"}}""");

    [TestMethod]
    public async Task A_model_is_asked_in_both_arms_and_its_usage_is_counted()
    {
        using var endpoint = new Endpoint((request, _) => Good(request));
        using var compared = await Compared.RunAsync(Source(endpoint), Asked);

        Assert.AreEqual(0, compared.ExitCode, compared.Markdown);
        Assert.AreEqual("""{"prompt":300,"completion":30}""", Flat(compared.Arm(Asked, ArmNames.Code).GetProperty("tokens").GetRawText()));
        Assert.AreEqual("""{"prompt":200,"completion":20}""", Flat(compared.Arm(Asked, ArmNames.Traditional).GetProperty("tokens").GetRawText()));
        StringAssert.Contains(compared.Markdown, "`scripted` was asked, 1 cases");
        StringAssert.Contains(compared.Markdown, "Tokens are what the endpoint's `usage` says, all rounds together.");
    }

    [TestMethod]
    public async Task What_a_model_said_is_recorded_without_what_it_was_told()
    {
        using var endpoint = new Endpoint((request, _) => Good(request));
        using var compared = await Compared.RunAsync(Source(endpoint), Asked);

        var text = await File.ReadAllTextAsync(Path.Combine(compared.Recorded, $"{Asked}.txt"));
        var lines = text.Split('\n');
        StringAssert.Matches(lines[0], new System.Text.RegularExpressions.Regex(@"^provenance: recorded, scripted, \d{4}-\d\d-\d\d$"));
        Assert.AreEqual(
            """
            # code
            search_tools {"query":"price"}
            ---
            run_csharp
                var found = await Products.GetProductDetailsAsync(sku: "GP2-30C");
                return found.Product!.Price;
            ---
            It costs $184.90.
            # traditional
            products_get_product_details {"sku":"GP2-30C"}
            ---
            It costs $184.90.

            """.ReplaceLineEndings("\n"),
            string.Join('\n', lines.Skip(1)));
        Assert.HasCount(3, TranscriptFile.Parse(text, Asked).Arms[ArmNames.Code]);
    }

    [TestMethod]
    public async Task An_endpoint_that_fails_is_a_failure_and_not_left_out()
    {
        using var endpoint = new Endpoint((request, _) => IsCode(request) ? Good(request) : Refusal);
        using var compared = await Compared.RunAsync(Source(endpoint), Asked);

        Assert.AreEqual(1, compared.ExitCode);
        Assert.IsTrue(compared.IsRight(Asked, ArmNames.Code));
        Assert.IsFalse(compared.IsRight(Asked, ArmNames.Traditional));
        Assert.AreEqual(1, compared.Report.GetProperty("summary").GetProperty(ArmNames.Traditional).GetProperty("total").GetInt32());
        StringAssert.Contains(compared.Markdown, "**direct-price, traditional**: there is no answer: EndpointRefused.");
        StringAssert.Contains(compared.Markdown, "direct-price was not recorded: the traditional arm has no answer (EndpointRefused).");
        Assert.IsFalse(Directory.Exists(compared.Recorded));
    }

    [TestMethod]
    public async Task A_model_that_comes_to_no_end_is_recorded_as_such()
    {
        using var endpoint = new Endpoint((request, number) => IsCode(request) ? Good(request) : Calls("products_get_product_details", $$"""{"sku":"{{number}}"}"""));
        using var compared = await Compared.RunAsync(Source(endpoint), Asked);

        var recorded = TranscriptFile.Parse(await File.ReadAllTextAsync(Path.Combine(compared.Recorded, $"{Asked}.txt")), Asked);
        Assert.HasCount(7, recorded.Arms[ArmNames.Traditional]);
        Assert.AreEqual("the traditional arm ended without an answer: TooManyRounds; its last turn was not kept", recorded.Notes.Single());
        StringAssert.Contains(compared.Markdown, "**direct-price, traditional**: there is no answer: TooManyRounds.");
    }

    private static ModelSource Source(Endpoint endpoint) => new("scripted", "key", endpoint.Address);

    private static Reply Good(JsonNode request) => (IsCode(request), Said(request)) switch
    {
        (true, 0) => Calls("search_tools", """{"query":"price"}"""),
        (true, 1) => Reply.Runs(Snippet),
        (false, 0) => Calls("products_get_product_details", """{"sku":"GP2-30C"}"""),
        _ => new Reply.Says(Answer),
    };

    private static Reply.Calls Calls(string name, string arguments) => new((name, arguments));

    private static bool IsCode(JsonNode request) => request["tools"]!.AsArray().Any(tool => (string?)tool!["function"]!["name"] == "run_csharp");

    private static int Said(JsonNode request) => request["messages"]!.AsArray().Count(message => (string?)message!["role"] == "assistant");

    private static string Flat(string json) => JsonNode.Parse(json)!.ToJsonString();
}
