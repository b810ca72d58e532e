using System.ComponentModel;
using ModelContextProtocol.Server;
using RoslynMcp.Tools.Context;

[McpServerToolType]
public sealed class ShelfTools
{
    [McpServerTool(ReadOnly = true), Description("Counts.")]
    public static int Count(
        ToolContext context,
        string shelf, //! RMCP102: The parameter 'shelf' has no description: say unit, range and what its absence means. Add [Description("...")].
        [Description("")] int floor, //! RMCP102
        [Description("1-10")] int room,
        CancellationToken cancellationToken = default) => 1;
}
