using System.Text.Json.Nodes;

namespace RoslynMcp.Server.Tests.Support;

/// <summary>How a run of the command ended.</summary>
internal sealed record Run(int ExitCode, string Output, string Error)
{
    /// <summary>The one JSON object on standard output; anything else there fails the test.</summary>
    public JsonNode Json
    {
        get
        {
            Assert.EndsWith("\n", Output);
            Assert.AreEqual(1, Output.Count(character => character == '\n'), "One line, and nothing else on standard output.");
            return JsonNode.Parse(Output)!.AsObject();
        }
    }

    public IReadOnlyList<JsonNode> Lines => [.. Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonNode.Parse(line)!)];

    /// <summary>Asserts a usage error: exit 64, nothing on standard output, exactly this line on standard error.</summary>
    public void IsUsageError(string line)
    {
        Assert.AreEqual($"roslyn-mcp: {line}\n", Error);
        Assert.AreEqual("", Output);
        Assert.AreEqual(64, ExitCode);
    }
}
