using System.ComponentModel;
using ModelContextProtocol.Server;

[McpServerToolType]
public sealed class ShelfTools
{
    /// <summary>Counts.</summary>
    [McpServerTool(ReadOnly = true), Description("a")]
    public static int Count(int room) => 1;
}
