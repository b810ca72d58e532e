using System.ComponentModel;
using System.Threading;
using ModelContextProtocol.Server;

[McpServerToolType]
public sealed class ShelfTools
{
    [McpServerTool(ReadOnly = true), Description("a")]
    public static async Task CountAsync(CancellationToken cancellationToken)
    {
        Task.Delay(1).Wait();
        await Task.Yield();
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
    public static async Task CountAsync(CancellationToken cancellationToken)
    {
        await Task.Delay(1);
        await Task.Yield();
    }
}
