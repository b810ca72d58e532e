using System.Globalization;
using RoslynMcp.Prompts;
using RoslynMcp.Server.Tests.Serving;
using RoslynMcp.Server.Tests.Support;

namespace RoslynMcp.Server.Tests.RealParts;

/// <summary>The public servers everything, filesystem and memory, mounted together.</summary>
[TestClass]
public sealed class RealServersTests : IDisposable
{
    private readonly RoslynMcpCommand _command = new();

    public void Dispose() => _command.Dispose();

    [TestMethod]
    public async Task One_snippet_uses_all_three()
    {
        await MountAsync();
        _command.Write("parts.txt", "bolt 3\nnut 5\nwasher 11\n");

        var run = await _command.RunAsync(
            $$"""
            var file = await Filesystem.ReadTextFileAsync({{Quoted(Path.Combine(_command.Folder, "parts.txt"))}});
            var parts = file.Content.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split(' ')).ToList();
            await Memory.CreateEntitiesAsync(parts.Select(part => new Memory.CreateEntitiesEntity(part[0], "part", [$"{part[1]} in stock"])).ToList());
            var sum = await Everything.GetSumAsync(double.Parse(parts[0][1]), double.Parse(parts[1][1]));
            var graph = await Memory.SearchNodesAsync("washer");
            return new { Sum = sum.Text, Found = graph.Entities.Select(entity => $"{entity.Name}: {entity.Observations[0]}") };
            """, ["run", "--json"]);

        Assert.AreEqual("succeeded", (string?)run.Json["status"], run.Output + run.Error);
        Assert.AreEqual("""{"sum":"The sum of 3 and 5 is 8.","found":["washer: 11 in stock"]}""", run.Json["result"]!.ToJsonString());
        Assert.AreEqual(
            "filesystem.read_text_file memory.create_entities everything.get-sum memory.search_nodes",
            string.Join(' ', run.Json["calls"]!.AsArray().Select(call => (string?)call!["tool"])));
    }

    [TestMethod]
    public async Task The_prompt_and_the_signatures_are_small()
    {
        var parts = await MountAsync();

        var prompt = (await _command.RunAsync("prompt", "--json")).Json;
        Assert.IsLessThanOrEqualTo(220, (int)prompt["tokensEstimate"]!);

        var tools = (await _command.RunAsync("tools", "--detail", "signature", "--json")).Json["tools"]!.AsArray();
        var ratios = (await Schemas.TokensAsync(parts, _command.Folder))
            .Join(tools, schema => schema.Id, tool => (string)tool!["id"]!, (schema, tool) => TokenEstimate.Of((string)tool!["declaration"]!) / (double)schema.Tokens)
            .Order().ToList();
        Assert.HasCount(tools.Count, ratios);
        Assert.IsLessThanOrEqualTo(0.4, ratios[ratios.Count / 2], string.Join(' ', ratios.Select(ratio => ratio.ToString("0.00", CultureInfo.InvariantCulture))));
    }

    [TestMethod]
    public async Task Servers_end_when_the_host_is_killed()
    {
        await MountAsync();
        var (host, _) = await HttpServe.StartAsync(_command);
        var children = ChildrenOf(host.Id);
        Assert.HasCount(3, children);

        host.Kill();

        Assert.IsTrue(await Children.ComesTrueAsync(() => children.All(child => !Directory.Exists($"/proc/{child}") || IsZombie(child))));
        host.Dispose();
    }

    private async Task<NodeParts> MountAsync()
    {
        var parts = await NodeParts.ServersAsync();
        _command.Write("roslyn-mcp.json", ThreeServers.Configuration(parts, _command.Folder));
        return parts;
    }

    private static string Quoted(string text) => System.Text.Json.JsonSerializer.Serialize(text);

    private static List<string> ChildrenOf(int host) => Directory.EnumerateDirectories("/proc")
        .Select(Path.GetFileName).OfType<string>()
        .Where(process => process.All(char.IsAsciiDigit) && Stat(process) is [_, var parent, ..] && parent == $"{host}")
        .Where(process => File.ReadAllText($"/proc/{process}/cmdline").Contains("modelcontextprotocol", StringComparison.Ordinal))
        .ToList();

    private static bool IsZombie(string process) => Stat(process) is not [var state, ..] || state == "Z";

    /// <summary>State and parent, which stand after the name in brackets.</summary>
    private static string[] Stat(string process)
    {
        try
        {
            return File.ReadAllText($"/proc/{process}/stat").Split(") ")[^1].Split(' ');
        }
        catch (IOException)
        {
            return [];
        }
    }
}
