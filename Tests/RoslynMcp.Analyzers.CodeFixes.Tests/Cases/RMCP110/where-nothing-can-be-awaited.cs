using System.ComponentModel;
using System.Threading;
using ModelContextProtocol.Server;

[McpServerToolType]
public sealed class ShelfTools
{
    [McpServerTool(ReadOnly = true), Description("a")]
    public static int Count() => Task.FromResult(1).Result;

    [McpServerTool(ReadOnly = true), Description("a")]
    public static async Task<int> OtherAsync(CancellationToken cancellationToken)
    {
        Func<int> late = () => Task.FromResult(1).Result;
        lock (late)
        {
            Task.Delay(1).Wait();
        }

        Task.Delay(1).Wait(cancellationToken);
        Task.WaitAll(Task.Delay(1));
        Task<int>? none = null;
        return late() + (none?.Result ?? 0) + await Task.FromResult(1);
    }
}
