using System.ComponentModel;
using ModelContextProtocol.Server;

[McpServerToolType]
public sealed class ShelfTools
{
    [McpServerTool(ReadOnly = true), Description("Waits.")]
    public static async Task<int> WaitAsync() => await Task.FromResult(1); //! RMCP108: The tool 'WaitAsync' waits, but cannot be cancelled. Take a CancellationToken and pass it on.

    [McpServerTool(ReadOnly = true), Description("Waits.")]
    public static ValueTask NothingAsync() => default; //! RMCP108

    [McpServerTool(ReadOnly = true), Description("Computes.")]
    public static int Compute() => 1;

    [McpServerTool(ReadOnly = true), Description("Waits.")]
    public static async Task<int> GoodAsync(CancellationToken cancellationToken = default) => await Task.FromResult(1);
}
