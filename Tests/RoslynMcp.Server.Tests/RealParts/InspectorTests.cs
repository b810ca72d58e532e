using System.Text.Json.Nodes;
using RoslynMcp.Server.Tests.Serving;
using RoslynMcp.Server.Tests.Support;

namespace RoslynMcp.Server.Tests.RealParts;

/// <summary>The public inspector's command line as a client.</summary>
[TestClass]
public sealed class InspectorTests
{
    [TestMethod]
    public async Task The_inspector_lists_and_calls_over_stdio()
    {
        var parts = await NodeParts.InspectorAsync();
        using var command = new RoslynMcpCommand();
        command.Write("roslyn-mcp.json", "{ \"tools\": { \"commerce\": false } }");

        await UsesAsync(parts, command, [RoslynMcpCommand.Executable(), "serve"]);
    }

    [TestMethod]
    public async Task The_inspector_lists_and_calls_over_HTTP()
    {
        var parts = await NodeParts.InspectorAsync();
        using var command = new RoslynMcpCommand();
        command.Write("roslyn-mcp.json", "{ \"tools\": { \"commerce\": false } }");
        var (process, url) = await HttpServe.StartAsync(command);

        try
        {
            await UsesAsync(parts, command, [url.ToString(), "--transport", "http"]);
        }
        finally
        {
            process.Kill();
            process.Dispose();
        }
    }

    private static async Task UsesAsync(NodeParts parts, RoslynMcpCommand command, string[] target)
    {
        var tools = await InspectAsync("--method", "tools/list");
        Assert.AreEqual("search_tools run_csharp check_csharp", string.Join(' ', tools["tools"]!.AsArray().Select(tool => (string?)tool!["name"])));

        var result = await InspectAsync("--method", "tools/call", "--tool-name", "run_csharp", "--tool-arg", "code=return Enumerable.Range(1, 4).Sum();");
        Assert.AreEqual("10", (string?)result["content"]![0]!["text"]);

        async Task<JsonNode> InspectAsync(params string[] arguments)
        {
            var inspector = parts.File("@modelcontextprotocol", "inspector-cli", "build", "cli.js");
            var (_, output) = await NodeParts.RunAsync("node", command.Folder, [inspector, "--cli", .. target, .. arguments]);
            return JsonNode.Parse(output)!;
        }
    }
}
