using System.ComponentModel;
using ModelContextProtocol.Server;
using ModelContextProtocol.Protocol;

[McpServerToolType]
public sealed class ShelfTools
{
    [McpServerTool(ReadOnly = true), Description("Opens.")]
    public static Stream Open() => Stream.Null; //! RMCP105: The result of 'Open' cannot become JSON: its type is 'Stream'. Return a record, an enum, a list or a map.

    [McpServerTool(ReadOnly = true), Description("Pairs.")]
    public static Task<(int Count, string Name)> PairAsync(CancellationToken cancellationToken) => null!; //! RMCP105

    [McpServerTool(ReadOnly = true), Description("Streams.")]
    public static IAsyncEnumerable<int> Many() => null!; //! RMCP105

    [McpServerTool(ReadOnly = true), Description("Wraps.")]
    public static CallToolResult Wrapped() => null!; //! RMCP105

    [McpServerTool(ReadOnly = true), Description("Nothing.")]
    public static Task NothingAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
