using ModelContextProtocol.Server;

namespace RoslynMcp.Fuzz.Oracles;

/// <summary>The tools that generated snippets call.</summary>
[McpServerToolType]
internal sealed class FuzzTools
{
    /// <summary>Finds things.</summary>
    [McpServerTool(ReadOnly = true)]
    public static IReadOnlyList<Thing> Find(string query, int limit = 3)
        => [.. Enumerable.Range(1, Math.Clamp(limit, 0, 10)).Select(n => new Thing($"{query}{n}", n * 1.5m, n))];

    /// <summary>Counts letters.</summary>
    [McpServerTool(ReadOnly = true)]
    public static int Count(string text) => text.Length;

    /// <summary>Fails.</summary>
    [McpServerTool(ReadOnly = true)]
    public static int Fail(string why) => throw new ArgumentException(why);

    /// <summary>What is found.</summary>
    public sealed record Thing(string Sku, decimal Price, int Stock);
}
