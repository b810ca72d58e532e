using System.IO.Compression;
using System.Text.Json.Nodes;
using System.Xml.Linq;
using ModelContextProtocol.Client;
using ModelContextProtocol.Protocol;

namespace RoslynMcp.Packaging.Tests;

/// <summary>The command as a .NET tool and as a package of an MCP server.</summary>
[TestClass]
public sealed class ToolPackageTests
{
    [TestMethod]
    public async Task The_tool_installs_from_a_folder_and_serves_a_client()
    {
        var folder = PackageTest.Feed.Empty("Tool");
        var (exitCode, output) = await PackageTest.Feed.DotnetAsync(
            folder, "tool", "install", "RoslynMcp", "--tool-path", Path.Combine(folder, "tools"), "--version", PackageFeed.Version);
        Assert.AreEqual(0, exitCode, output);

        await using var client = await McpClient.CreateAsync(new StdioClientTransport(new StdioClientTransportOptions
        {
            Command = Path.Combine(folder, "tools", OperatingSystem.IsWindows() ? "roslyn-mcp.exe" : "roslyn-mcp"),
            Arguments = ["serve"],
            WorkingDirectory = folder,
        }));
        var result = await client.CallToolAsync("run_csharp", new Dictionary<string, object?> { ["code"] = "return Enumerable.Range(1, 4).Sum();" });

        Assert.AreEqual("10", ((TextContentBlock)result.Content.Single()).Text);
        Assert.AreEqual("process", result.StructuredContent!.Value.GetProperty("isolation").GetString());
    }

    [TestMethod]
    public void The_package_says_what_it_is_and_how_it_is_started()
    {
        using var package = ZipFile.OpenRead(Path.Combine(PackageTest.Feed.Packages, $"RoslynMcp.{PackageFeed.Version}.nupkg"));
        using var nuspec = package.GetEntry("RoslynMcp.nuspec")!.Open();
        using var server = package.GetEntry(".mcp/server.json")!.Open();

        Assert.AreEqual(
            "DotnetTool McpServer",
            string.Join(' ', XDocument.Load(nuspec).Descendants().Where(element => element.Name.LocalName == "packageType").Select(type => type.Attribute("name")!.Value)));
        var described = JsonNode.Parse(server)!;
        var offered = described["packages"]![0]!;
        Assert.AreEqual(PackageFeed.Version, (string?)described["version"]);
        Assert.AreEqual($"nuget RoslynMcp {PackageFeed.Version} stdio serve", $"{offered["registryType"]} {offered["identifier"]} {offered["version"]} {offered["transport"]!["type"]} {offered["packageArguments"]![0]!["value"]}");
        using var readme = new StreamReader(package.GetEntry("README.md")!.Open());
        StringAssert.Contains(readme.ReadToEnd(), $"mcp-name: {described["name"]} ", "By this the registry knows that whoever publishes the entry owns the package.");
    }
}
