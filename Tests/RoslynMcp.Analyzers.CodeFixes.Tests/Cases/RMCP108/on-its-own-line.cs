using System.ComponentModel;
using System.Threading;
using ModelContextProtocol.Server;

[McpServerToolType]
public sealed class ShelfTools
{
    [McpServerTool(ReadOnly = true), Description("a")]
    public static Task<int> CountAsync(
        [Description("b")] int room,
        [Description("c")] int floor) => Task.FromResult(1);
}

//= Take a CancellationToken
using System.ComponentModel;
using System.Threading;
using ModelContextProtocol.Server;

[McpServerToolType]
public sealed class ShelfTools
{
    [McpServerTool(ReadOnly = true), Description("a")]
    public static Task<int> CountAsync(
        [Description("b")] int room,
        [Description("c")] int floor,
        CancellationToken cancellationToken = default) => Task.FromResult(1);
}
