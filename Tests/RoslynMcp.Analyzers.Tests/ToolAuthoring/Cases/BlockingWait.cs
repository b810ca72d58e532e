using System.ComponentModel;
using ModelContextProtocol.Server;

[McpServerToolType]
public sealed class ShelfTools
{
    private readonly Task<int> _count = Task.FromResult(1);

    [McpServerTool(ReadOnly = true), Description("Counts.")]
    public int Count() => _count.Result; //! RMCP110: 'Result' blocks a thread of the host until the task is done. Await the task.

    [McpServerTool(ReadOnly = true), Description("Counts.")]
    public async Task<int> ManyAsync(CancellationToken cancellationToken)
    {
        _count.Wait(cancellationToken); //! RMCP110
        Task.WaitAll(_count); //! RMCP110
        Func<int> late = () => Task.Run(() => 1).GetAwaiter().GetResult(); //! RMCP110
        return late() + _count.ConfigureAwait(false).GetAwaiter().GetResult() //! RMCP110
            + await _count;
    }

    private static int Own() => new ValueTask<int>(1).Result; //! RMCP110

    public sealed class Answer
    {
        public int Result { get; init; }

        public int Twice => Result * 2;
    }
}

public static class NoTools
{
    public static int Count() => Task.FromResult(1).Result;
}
