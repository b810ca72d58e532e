using System.ComponentModel;
using ModelContextProtocol.Server;

[McpServerToolType]
public sealed class ShelfTools
{
    [McpServerTool(ReadOnly = true), Description("a")]
    public static Task<int> CountAsync([Description("b")] params int[] rooms) => Task.FromResult(1);

    [McpServerTool(ReadOnly = true), Description("a")]
    public static Task<int> OtherAsync()
    {
        var cancellationToken = 1;
        return Task.FromResult(cancellationToken);
    }
}
