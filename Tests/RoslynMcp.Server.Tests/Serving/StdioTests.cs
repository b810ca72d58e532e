using System.Text.Json.Nodes;
using RoslynMcp.Server.Tests.Support;

namespace RoslynMcp.Server.Tests.Serving;

/// <summary>Serving by stdio: the protocol on standard output and nothing else there.</summary>
[TestClass]
public sealed class StdioTests
{
    [TestMethod]
    public async Task Only_messages_are_on_standard_output_and_the_end_of_input_is_the_end()
    {
        using var command = new RoslynMcpCommand();
        command.Write("roslyn-mcp.json", $$"""{ "mcpServers": { "gone": { "command": "no-such-program" }, "up": {{Upstream.Entry("hostile")}} }, "tools": { "commerce": false } }""");
        using var process = command.Start("serve");
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        var errors = process.StandardError.ReadToEndAsync(patience.Token);

        await process.StandardInput.WriteAsync(
            """
            {"jsonrpc":"2.0","id":1,"method":"initialize","params":{"protocolVersion":"2025-11-25","capabilities":{},"clientInfo":{"name":"t","version":"1"}}}
            this is no message
            {"jsonrpc":"2.0","method":"notifications/initialized"}
            {"jsonrpc":"2.0","id":2,"method":"ping"}

            """);
        await process.StandardInput.FlushAsync(patience.Token);
        var lines = new List<JsonNode>();
        do
        {
            lines.Add(JsonNode.Parse((await process.StandardOutput.ReadLineAsync(patience.Token))!)!);
        }
        while (!IsAnswered("1") || !IsAnswered("2"));

        process.StandardInput.Close();
        Assert.AreEqual("", await process.StandardOutput.ReadToEndAsync(patience.Token));
        await process.WaitForExitAsync(patience.Token);

        bool IsAnswered(string id) => lines.Any(line => line["id"]?.ToJsonString() == id);
        Assert.AreEqual(0, process.ExitCode);
        Assert.IsTrue(lines.All(line => (string?)line["jsonrpc"] == "2.0"));
        Assert.IsTrue(lines.Single(line => line["id"]?.ToJsonString() == "1")["result"]!["instructions"] is not null);
        Assert.StartsWith("roslyn-mcp: gone: not mounted: its command, or the folder to start it in, is not there\n", await errors);
        Assert.Contains("roslyn-mcp: up: tool 13 is left out: it has no name\n", await errors);
    }

    [TestMethod]
    public async Task A_client_that_would_not_wait_for_discovery_starts_over_with_a_handshake()
    {
        using var command = new RoslynMcpCommand();
        command.Write("roslyn-mcp.json", """{ "tools": { "commerce": false } }""");
        using var process = command.Start("serve");
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(1));

        await process.StandardInput.WriteAsync(
            """
            {"jsonrpc":"2.0","id":1,"method":"server/discover","params":{"_meta":{"io.modelcontextprotocol/protocolVersion":"2026-07-28","io.modelcontextprotocol/clientInfo":{"name":"t","version":"1"},"io.modelcontextprotocol/clientCapabilities":{}}}}
            {"jsonrpc":"2.0","id":2,"method":"initialize","params":{"protocolVersion":"2025-11-25","capabilities":{},"clientInfo":{"name":"t","version":"1"}}}
            {"jsonrpc":"2.0","method":"notifications/initialized"}
            {"jsonrpc":"2.0","id":3,"method":"tools/list"}

            """);
        await process.StandardInput.FlushAsync(patience.Token);
        var answers = new Dictionary<int, JsonNode>();
        while (!answers.ContainsKey(2) || !answers.ContainsKey(3))
        {
            var answer = JsonNode.Parse((await process.StandardOutput.ReadLineAsync(patience.Token))!)!;
            answers.Add((int)answer["id"]!, answer);
        }

        process.StandardInput.Close();
        await process.WaitForExitAsync(patience.Token);

        Assert.AreEqual("2025-11-25", (string?)answers[2]["result"]?["protocolVersion"], answers[2].ToJsonString());
        Assert.HasCount(3, answers[3]["result"]!["tools"]!.AsArray());
        Assert.AreEqual(0, process.ExitCode);
    }
}
