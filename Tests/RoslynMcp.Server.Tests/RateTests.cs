using System.Diagnostics;
using RoslynMcp.Server.Tests.Serving;
using RoslynMcp.Server.Tests.Support;
using RoslynMcp.Tests.ChatEndpoint;

namespace RoslynMcp.Server.Tests;

/// <summary>How many executions of a tenant may begin in a minute.</summary>
[TestClass]
public sealed class RateTests
{
    [TestMethod]
    public Task The_lines_of_a_batch_that_are_too_many_are_refused() => WithinAMinuteAsync(async () =>
    {
        using var command = Command("crowded", 3);
        var lines = Enumerable.Range(0, 8).Select(n => $$"""{"id":"{{n}}","code":"return {{n}};"}""").Append("""{"id":"demo","code":"return 8;","tenant":"demo"}""");

        var run = await command.RunAsync(string.Join('\n', lines), ["batch", "--tenant", "crowded"]);

        Assert.AreEqual("limitExceeded=5 succeeded=4", string.Join(' ', run.Lines.CountBy(line => (string)line["status"]!).OrderBy(s => s.Key).Select(s => $"{s.Key}={s.Value}")));
        var error = run.Lines.First(line => (string)line["status"]! is "limitExceeded")["error"]!;
        Assert.AreEqual("rate 3 4", $"{error["code"]} {error["limit"]} {error["observed"]}");
    });

    [TestMethod]
    public Task Processes_share_a_tenants_rate_and_what_does_not_run_does_not_count() => WithinAMinuteAsync(async () =>
    {
        using var command = Command("alone", 1);

        Assert.AreEqual(2, (await command.RunAsync("return nonsense;", ["run", "--tenant", "alone"])).ExitCode);
        Assert.AreEqual(0, (await command.RunAsync("return 1;", ["check", "--tenant", "alone"])).ExitCode);
        Assert.AreEqual(0, (await command.RunAsync("return 1;", ["run", "--tenant", "alone"])).ExitCode);
        var refused = await command.RunAsync("return 1;", ["run", "--json", "--tenant", "alone"]);

        Assert.AreEqual(4, refused.ExitCode);
        Assert.MatchesRegex("^Nothing ran: alone may have 1 execution a minute\\. Try again in [0-9]+ s\\.$", (string)refused.Json["error"]!["message"]!);
        Assert.AreEqual(0, (await command.RunAsync("return 1;", ["run"])).ExitCode, "Another tenant's rate is not this one's.");
    });

    [TestMethod]
    public Task A_server_refuses_snippets_and_direct_calls() => WithinAMinuteAsync(async () =>
    {
        const string Configuration = """{ "tenants": { "demo": { "rate": { "executionsPerMinute": 1 } } } }""";
        await using var served = await Served.StartAsync(Route.Stdio, Configuration, ownCatalogue: true, arguments: ["--direct"]);

        Assert.AreEqual("succeeded", (await served.RunAsync("return 1;")).Status());
        var snippet = await served.RunAsync("return 1;");
        var direct = await served.CallAsync("search_search_products", ("query", "pump"));

        Assert.AreEqual("limitExceeded", snippet.Status());
        Assert.StartsWith("Nothing ran: demo may have 1 execution a minute. Try again in ", snippet.Text());
        Assert.IsTrue(direct.IsError);
        Assert.StartsWith("Nothing ran: demo may have 1 execution a minute. Try again in ", direct.Text());
    });

    [TestMethod]
    public Task A_chat_is_bounded_in_snippets_and_in_messages() => WithinAMinuteAsync(async () =>
    {
        using var endpoint = new Endpoint(Reply.Runs("return 6 * 7;"), Reply.Runs("return 6 * 8;"), new Reply.Says("It is 42."));
        using var command = Command("chatty", 1);
        command.Environment["OPENAI_API_KEY"] = "no-key";
        command.Environment["OPENAI_BASE_URL"] = endpoint.Address.ToString();

        var run = await command.RunAsync("What is 6 * 7?\nAnd now?\n", ["chat", "--model", "scripted", "--json", "--tenant", "chatty"]);

        Assert.AreEqual("succeeded limitExceeded", string.Join(' ', run.Lines.Where(line => (string)line["event"]! is "result").Select(line => (string)line["status"]!)));
        var answers = run.Lines.Where(line => (string)line["event"]! is "answer").Select(line => (string)line["text"]!).ToList();
        Assert.AreEqual("It is 42.", answers[0]);
        Assert.AreEqual("You are sending messages faster than I can answer them. Please wait a moment and try again.", answers[1]);
        Assert.AreEqual(6, run.ExitCode);
    });

    [TestMethod]
    public async Task Where_executions_cannot_be_counted_none_begins()
    {
        using var command = Command("uncounted", 5);
        command.Environment["ROSLYN_MCP_CATALOGUE"] = Path.Combine(command.Folder, "catalogue.db");
        command.Write("rates", "a file where there should be a folder");

        var run = await command.RunAsync("return 1;", ["run", "--json", "--tenant", "uncounted"]);

        Assert.AreEqual(6, run.ExitCode);
        Assert.AreEqual("Nothing ran: the host could not say whether it may. Try again in a moment.", (string)run.Json["error"]!["message"]!);
        Assert.StartsWith("roslyn-mcp: executions of uncounted cannot be counted, and so none may begin: ", run.Error);
    }

    private static RoslynMcpCommand Command(string tenant, int rate)
    {
        var command = new RoslynMcpCommand();
        command.Write("roslyn-mcp.json", $$"""{ "tenants": { "{{tenant}}": { "rate": { "executionsPerMinute": {{rate}} } } } }""");
        return command;
    }

    /// <summary>A rate shows itself only to what happens within a minute; a machine that takes longer has shown nothing.</summary>
    private static async Task WithinAMinuteAsync(Func<Task> test)
    {
        var watch = Stopwatch.StartNew();
        try
        {
            await test();
        }
        catch (AssertFailedException) when (watch.Elapsed >= TimeSpan.FromMinutes(1))
        {
            Assert.Inconclusive($"This took {watch.Elapsed}, and a rate is per minute.");
        }
    }
}
