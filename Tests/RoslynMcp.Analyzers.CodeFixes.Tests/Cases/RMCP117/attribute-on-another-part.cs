using System.ComponentModel;
using ModelContextProtocol.Server;

[McpServerToolType]
public sealed partial class ShelfTools
{
    public static partial int Tidy();

    [McpServerTool(ReadOnly = true), Description("a")]
    public static partial int Tidy() => 1;
}
