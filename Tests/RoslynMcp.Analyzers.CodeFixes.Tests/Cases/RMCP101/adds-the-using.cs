using ModelContextProtocol.Server;

[McpServerToolType]
public sealed class ShelfTools
{
    /// <summary>Counts "all".</summary>
    [McpServerTool(ReadOnly = true)]
    public static int Count() => 1;
}

//= Describe it with its XML documentation
using System.ComponentModel;
using ModelContextProtocol.Server;

[McpServerToolType]
public sealed class ShelfTools
{
    /// <summary>Counts "all".</summary>
    [McpServerTool(ReadOnly = true)]
    [Description("Counts \"all\".")]
    public static int Count() => 1;
}
