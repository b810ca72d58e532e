using System.ComponentModel;
using ModelContextProtocol.Server;

[McpServerToolType]
public sealed class ShelfTools //! RMCP115: The tools of 'Shelf' and of 'ShelfTools' have the category 'Shelf'. Rename one of the classes, or let one of them declare all tools.
{
    [McpServerTool(ReadOnly = true), Description("Counts.")]
    public static int Count() => 1;
}

[McpServerToolType]
public sealed class Shelf
{
    [McpServerTool(ReadOnly = true), Description("Reads.")]
    public static int Read() => 1;
}

[McpServerToolType]
public sealed class RoomTools
{
    [McpServerTool(ReadOnly = true), Description("Reads.")]
    public static int Read() => 1;
}
