using System.ComponentModel;
using System.Threading;
using ModelContextProtocol.Server;

[McpServerToolType]
public sealed class ShelfTools
{
    [McpServerTool(ReadOnly = true), Description("a")]
    public static Task<int> CountAsync([Description("b")] int room) => Task.FromResult(1);
}

//= Take a CancellationToken
using System.ComponentModel;
using System.Threading;
using ModelContextProtocol.Server;

[McpServerToolType]
public sealed class ShelfTools
{
    [McpServerTool(ReadOnly = true), Description("a")]
    public static Task<int> CountAsync([Description("b")] int room, CancellationToken cancellationToken = default) => Task.FromResult(1);
}
