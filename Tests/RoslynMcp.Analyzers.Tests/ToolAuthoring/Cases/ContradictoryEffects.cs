using System.ComponentModel;
using ModelContextProtocol.Server;

[McpServerToolType]
public sealed class ShelfTools
{
    [McpServerTool(ReadOnly = true, Destructive = true), Description("Tidies.")]
    public static int Tidy() => 1; //! RMCP118: The tool 'Tidy' says that it is read-only and destructive. It counts as read-only and would run without approval; remove one.

    [McpServerTool(ReadOnly = true, Destructive = false), Description("Reads.")]
    public static int Read() => 1;
}
