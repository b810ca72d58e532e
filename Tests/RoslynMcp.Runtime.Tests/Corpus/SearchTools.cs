using ModelContextProtocol.Server;

namespace RoslynMcp.Runtime.Tests.Corpus;

/// <summary>The one tool that snippets of the benign corpus call.</summary>
[McpServerToolType]
public sealed class SearchTools
{
    /// <summary>Finds products.</summary>
    [McpServerTool(ReadOnly = true)]
    public static IReadOnlyList<Product> SearchProducts(string query, int limit = 20)
        => [.. Enumerable.Range(1, Math.Min(limit, 3)).Select(n => new Product($"{query}{n}", $"{query} {n}", n * 10m, n - 1))];

    public sealed record Product(string Id, string Name, decimal Price, int Stock);
}
