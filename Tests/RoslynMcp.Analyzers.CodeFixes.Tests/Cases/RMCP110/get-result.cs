using System.ComponentModel;
using System.Threading;
using ModelContextProtocol.Server;

[McpServerToolType]
public sealed class ShelfTools
{
    [McpServerTool(ReadOnly = true), Description("a")]
    public static async Task<int> CountAsync(CancellationToken cancellationToken)
    {
        var task = Task.FromResult("x");
        return task.ConfigureAwait(false).GetAwaiter().GetResult().Length;
    }
}

//= Await the task
using System.ComponentModel;
using System.Threading;
using ModelContextProtocol.Server;

[McpServerToolType]
public sealed class ShelfTools
{
    [McpServerTool(ReadOnly = true), Description("a")]
    public static async Task<int> CountAsync(CancellationToken cancellationToken)
    {
        var task = Task.FromResult("x");
        return (await task.ConfigureAwait(false)).Length;
    }
}
