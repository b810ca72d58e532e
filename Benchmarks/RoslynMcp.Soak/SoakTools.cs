using System.ComponentModel;
using ModelContextProtocol.Server;

namespace RoslynMcp.Soak;

/// <summary>Tools that answer at once, a little later and not at all.</summary>
[McpServerToolType]
internal sealed class SoakTools
{
    [McpServerTool(ReadOnly = true), Description("Finds things.")]
    public static Thing[] Find(string query, int limit = 3) => [.. Enumerable.Range(1, limit).Select(n => new Thing($"{query}-{n}", n * 1.5m))];

    [McpServerTool(ReadOnly = true), Description("Answers a little later.")]
    public static async Task<int> LaterAsync(int number, CancellationToken cancellationToken)
    {
        await Task.Delay(1, cancellationToken);
        return number;
    }

    [McpServerTool(ReadOnly = true), Description("Refuses.")]
    public static int Refuse(string what) => throw new ArgumentException($"'{what}' is not here.");

    public sealed record Thing(string Sku, decimal Price);
}
