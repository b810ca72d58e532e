using System.ComponentModel;
using ModelContextProtocol.Server;

[McpServerToolType]
public sealed class ShelfTools
{
    [McpServerTool(ReadOnly = true, Destructive = true), Description("a")]
    public static int Tidy() => 1;
}

//= It may destroy something: remove ReadOnly
using System.ComponentModel;
using ModelContextProtocol.Server;

[McpServerToolType]
public sealed class ShelfTools
{
    [McpServerTool(Destructive = true), Description("a")]
    public static int Tidy() => 1;
}

//= It changes nothing: remove Destructive
using System.ComponentModel;
using ModelContextProtocol.Server;

[McpServerToolType]
public sealed class ShelfTools
{
    [McpServerTool(ReadOnly = true), Description("a")]
    public static int Tidy() => 1;
}
