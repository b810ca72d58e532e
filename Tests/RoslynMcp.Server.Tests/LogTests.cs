using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using RoslynMcp.Server.Tests.Support;

namespace RoslynMcp.Server.Tests;

/// <summary>What of tool calls is on standard error.</summary>
[TestClass]
public sealed partial class LogTests : IDisposable
{
    private const string Calls = """
        await Search.SearchProductsAsync("a-query-nobody-may-see", limit: 2);
        try { await Search.SearchProductsAsync("pump", limit: -1); } catch (Exception) { }
        return 1;
        """;

    private readonly RoslynMcpCommand _command = new();

    public void Dispose() => _command.Dispose();

    [TestMethod]
    public async Task Each_call_is_an_event_without_what_was_asked_and_by_whom()
    {
        _command.Environment["LOG_KEY"] = "a key of the test";
        _command.Write("roslyn-mcp.json", """{ "logs": { "toolCalls": true, "format": "json", "pseudonymKey": "${LOG_KEY}" } }""");
        string[] arguments = ["run", "--json", "--role", "verifiedCustomer", "--user", "person@example.com"];

        var first = await _command.RunAsync(Calls, arguments);
        var again = await _command.RunAsync(Calls, arguments);

        Assert.AreEqual("succeeded", (string)first.Json["status"]!);
        var events = first.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonNode.Parse(line)!["Properties"]!).ToList();
        Assert.AreEqual(
            "search.search_products demo succeeded,search.search_products demo refused",
            string.Join(',', events.Select(e => $"{e["Tool"]} {e["Tenant"]} {e["Status"]}")));
        Assert.AreEqual("Caller ElapsedMs ResultCount Status Tenant Tool Trace", string.Join(' ', events[0].AsObject().Select(p => p.Key).Order(StringComparer.Ordinal)));
        Assert.AreEqual(1, events.DistinctBy(e => (string)e["Trace"]!).Count());
        Assert.MatchesRegex("^[0-9a-f]{32}$", (string)events[0]["Trace"]!);
        Assert.MatchesRegex("^[0-9a-f]{16}$", (string)events[0]["Caller"]!);
        Assert.Contains((string)events[0]["Caller"]!, again.Error, "The same caller under the same key.");
        Assert.DoesNotContain("person", first.Error);
        Assert.DoesNotContain("nobody-may-see", first.Error);
    }

    [TestMethod]
    public async Task A_run_logs_calls_only_when_it_is_asked_to()
    {
        Assert.AreEqual("", (await _command.RunAsync(Calls, ["run"])).Error);

        _command.Write("roslyn-mcp.json", """{ "logs": { "toolCalls": true } }""");
        var lines = (await _command.RunAsync(Calls, ["run"])).Error.Split('\n', StringSplitOptions.RemoveEmptyEntries);

        Assert.HasCount(2, lines);
        Assert.MatchesRegex(Line(), lines[0]);
    }

    [TestMethod]
    public async Task A_server_logs_calls_and_only_messages_are_on_standard_output()
    {
        using var process = _command.Start("serve");
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(2));
        var errors = process.StandardError.ReadToEndAsync(patience.Token);
        var call = JsonNode.Parse("""{"jsonrpc":"2.0","id":2,"method":"tools/call","params":{"name":"run_csharp","arguments":{}}}""")!;
        call["params"]!["arguments"]!["code"] = Calls;
        await process.StandardInput.WriteAsync($$$$"""
            {"jsonrpc":"2.0","id":1,"method":"initialize","params":{"protocolVersion":"2025-11-25","capabilities":{},"clientInfo":{"name":"t","version":"1"}}}
            {"jsonrpc":"2.0","method":"notifications/initialized"}
            {{{{call.ToJsonString()}}}}

            """);
        await process.StandardInput.FlushAsync(patience.Token);

        JsonNode message;
        do
        {
            message = JsonNode.Parse((await process.StandardOutput.ReadLineAsync(patience.Token))!)!;
            Assert.AreEqual("2.0", (string)message["jsonrpc"]!);
        }
        while (message["id"]?.ToJsonString() is not "2");

        process.StandardInput.Close();
        Assert.AreEqual("", await process.StandardOutput.ReadToEndAsync(patience.Token));
        Assert.AreEqual(2, Line().Count(await errors));
    }

    [TestMethod]
    [OSCondition(OperatingSystems.Linux)]
    public async Task A_log_that_cannot_be_written_costs_no_call()
    {
        _command.Write("roslyn-mcp.json", """{ "logs": { "toolCalls": true }, "tenants": { "demo": { "platform": "shopify" } } }""");
        using var process = _command.StartAfter("exec 2>/dev/full", "run", "--json");
        await process.StandardInput.WriteAsync(Calls);
        process.StandardInput.Close();
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();

        Assert.AreEqual(0, process.ExitCode);
        Assert.AreEqual("1", JsonNode.Parse(output)!["result"]!.GetValue<int>().ToString(CultureInfo.InvariantCulture));
    }

    [GeneratedRegex(@"roslyn-mcp: 20[0-9T:.+-]{26,27} search\.search_products for demo (?:succeeded|refused) in [0-9.]+ ms, [0-9]+ results, trace [0-9a-f]{32}(?=\s|$)")]
    private static partial Regex Line();
}
