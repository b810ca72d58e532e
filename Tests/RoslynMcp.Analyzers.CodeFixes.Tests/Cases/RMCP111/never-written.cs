using System.ComponentModel;
using ModelContextProtocol.Server;

[McpServerToolType]
public sealed class ShelfTools
{
    [McpServerTool(ReadOnly = true), Description("a")]
    public static int Count() => _most;

    private static int _most = 5;
}

//= Make it readonly
using System.ComponentModel;
using ModelContextProtocol.Server;

[McpServerToolType]
public sealed class ShelfTools
{
    [McpServerTool(ReadOnly = true), Description("a")]
    public static int Count() => _most;

    private static readonly int _most = 5;
}
