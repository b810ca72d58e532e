using System.ComponentModel;
using ModelContextProtocol.Server;

[McpServerToolType]
public sealed class ShelfTools
{
    [McpServerTool(ReadOnly = true), Description("a")]
    public static Task<int> CountAsync() => Task.FromResult(1);
}

//= Take a CancellationToken
using System.ComponentModel;
using System.Threading;
using ModelContextProtocol.Server;

[McpServerToolType]
public sealed class ShelfTools
{
    [McpServerTool(ReadOnly = true), Description("a")]
    public static Task<int> CountAsync(CancellationToken cancellationToken = default) => Task.FromResult(1);
}
