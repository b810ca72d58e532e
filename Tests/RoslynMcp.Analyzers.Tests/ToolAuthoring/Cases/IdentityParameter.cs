using System.ComponentModel;
using ModelContextProtocol.Server;
using RoslynMcp.Tools.Context;

[McpServerToolType]
public sealed class OrderTools
{
    [McpServerTool(ReadOnly = true), Description("Lists.")]
    public static int List(
        [Description("a")] string tenantId, //! RMCP113: A model could name any tenant or user as 'tenantId'. Take a ToolContext, which the host fills in.
        [Description("b")] Guid tenant, //! RMCP113
        [Description("c")] string userId, //! RMCP113
        [Description("d")] string currentUserId, //! RMCP113
        [Description("e")] string onBehalfOf, //! RMCP113
        [Description("f")] string customerId,
        [Description("g")] string tenantedArea) => 1;

    [McpServerTool(ReadOnly = true), Description("Reads.")]
    public static int GetUser(ToolContext context, [Description("the one to read")] string userId) => 1;
}
