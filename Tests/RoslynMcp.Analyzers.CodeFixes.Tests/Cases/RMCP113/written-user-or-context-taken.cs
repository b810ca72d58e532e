using System.ComponentModel;
using ModelContextProtocol.Server;
using RoslynMcp.Tools.Context;

[McpServerToolType]
public sealed class ShelfTools
{
    [McpServerTool(ReadOnly = true), Description("a")]
    public static int Count([Description("b")] string tenantId) => (tenantId = "x").Length;

    [McpServerTool(ReadOnly = true), Description("a")]
    public static int Other([Description("b")] string userId) => userId.Length;

    [McpServerTool(ReadOnly = true), Description("a")]
    public static int Third(ToolContext given, [Description("b")] string tenant) => tenant.Length;

    [McpServerTool(ReadOnly = true), Description("a")]
    public static int Fourth([Description("b")] string tenant)
    {
        var context = 1;
        return tenant.Length + context;
    }
}
