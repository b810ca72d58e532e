using System.ComponentModel;
using ModelContextProtocol.Server;

[McpServerToolType]
public sealed class ShelfTools
{
    [McpServerTool, Description("a")]
    public static int Tidy() => 1;
}

//= It changes nothing: ReadOnly = true
using System.ComponentModel;
using ModelContextProtocol.Server;

[McpServerToolType]
public sealed class ShelfTools
{
    [McpServerTool(ReadOnly = true), Description("a")]
    public static int Tidy() => 1;
}

//= It changes things, but destroys nothing: Destructive = false
using System.ComponentModel;
using ModelContextProtocol.Server;

[McpServerToolType]
public sealed class ShelfTools
{
    [McpServerTool(Destructive = false), Description("a")]
    public static int Tidy() => 1;
}

//= It may destroy something: Destructive = true
using System.ComponentModel;
using ModelContextProtocol.Server;

[McpServerToolType]
public sealed class ShelfTools
{
    [McpServerTool(Destructive = true), Description("a")]
    public static int Tidy() => 1;
}
