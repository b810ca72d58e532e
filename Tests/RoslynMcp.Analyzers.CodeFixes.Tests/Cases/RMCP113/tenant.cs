using System.ComponentModel;
using ModelContextProtocol.Server;
using RoslynMcp.Tools.Context;

[McpServerToolType]
public sealed class ShelfTools
{
    [McpServerTool(ReadOnly = true), Description("a")]
    public static int Count([Description("a")] string tenantId, [Description("b")] int room)
    {
        return Inner(tenantId: tenantId) + room;

        static int Inner(string tenantId) => tenantId.Length;
    }
}

//= Take the tenant from a ToolContext
using System.ComponentModel;
using ModelContextProtocol.Server;
using RoslynMcp.Tools.Context;

[McpServerToolType]
public sealed class ShelfTools
{
    [McpServerTool(ReadOnly = true), Description("a")]
    public static int Count(ToolContext context, [Description("b")] int room)
    {
        return Inner(tenantId: context.TenantId) + room;

        static int Inner(string tenantId) => tenantId.Length;
    }
}
