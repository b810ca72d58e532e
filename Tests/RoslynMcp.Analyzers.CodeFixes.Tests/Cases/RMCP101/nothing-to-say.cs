using System.ComponentModel;
using ModelContextProtocol.Server;

[McpServerToolType]
public sealed class ShelfTools
{
    [McpServerTool(ReadOnly = true)]
    public static int Count() => 1;

    /// <summary> </summary>
    [McpServerTool(ReadOnly = true), Description("")]
    public static int Other() => 1;
}
