using System.ComponentModel;
using ModelContextProtocol.Server;

[McpServerToolType]
public sealed class ShelfTools
{
    [McpServerTool(ReadOnly = true, Destructive = false), Description("a")]
    public static int Tidy() => 1;
}
