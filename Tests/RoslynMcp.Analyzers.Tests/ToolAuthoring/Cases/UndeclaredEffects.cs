using System.ComponentModel;
using ModelContextProtocol.Server;

[McpServerToolType]
public sealed class ShelfTools
{
    [McpServerTool, Description("Tidies.")]
    public static int Tidy() => 1; //! RMCP117: The tool 'Tidy' does not say what it changes, so it counts as destructive. State ReadOnly = true, or Destructive.

    [McpServerTool(ReadOnly = false), Description("Tidies.")]
    public static int TidyMore() => 1; //! RMCP117

    [McpServerTool(Destructive = false), Description("Adds.")]
    public static int Add() => 1;

    [McpServerTool(Destructive = true), Description("Removes.")]
    public static int Remove() => 1;

    [McpServerTool(ReadOnly = true), Description("Reads.")]
    public static int Read() => 1;
}
