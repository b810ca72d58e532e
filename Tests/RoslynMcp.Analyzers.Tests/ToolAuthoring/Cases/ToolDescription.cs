using System.ComponentModel;
using ModelContextProtocol.Server;

[McpServerToolType]
public sealed class ShelfTools
{
    [McpServerTool(ReadOnly = true)]
    public static int Count() => 1; //! RMCP101: The tool 'Count' has no description: a model cannot tell when to call it. Add [Description("...")].

    [McpServerTool(ReadOnly = true), Description("  ")]
    public static int Blank() => 1; //! RMCP101

    [McpServerTool(ReadOnly = true), Description("How many there are.")]
    public static int Described() => 1;

    public static int NoTool() => 1;
}

// The catalog takes tools from any class.
public static class Plain
{
    [McpServerTool(ReadOnly = true)]
    public static int Count() => 1; //! RMCP101
}
