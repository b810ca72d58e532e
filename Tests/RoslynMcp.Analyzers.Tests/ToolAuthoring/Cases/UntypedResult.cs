using System.ComponentModel;
using ModelContextProtocol.Server;
using System.Text.Json;

[McpServerToolType]
public sealed class ShelfTools
{
    [McpServerTool(ReadOnly = true), Description("Anything.")]
    public static object Any() => 1; //! RMCP106: A snippet cannot use the result of 'Any': its type is 'object'. Return a record, or a JsonElement where the shape is really unknown.

    [McpServerTool(ReadOnly = true), Description("Anything.")]
    public static async ValueTask<List<object>> ManyAsync(CancellationToken cancellationToken) => []; //! RMCP106

    [McpServerTool(ReadOnly = true), Description("Anything.")]
    public static Page<Row> Deep() => null!; //! RMCP106

    [McpServerTool(ReadOnly = true), Description("Really unknown.")]
    public static JsonElement Unknown() => default;

    public sealed record Page<T>(IReadOnlyList<T> Items);

    public sealed record Row(IReadOnlyDictionary<string, dynamic> Cells);
}
