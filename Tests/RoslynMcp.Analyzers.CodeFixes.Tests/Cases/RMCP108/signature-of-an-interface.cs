using System.ComponentModel;
using ModelContextProtocol.Server;

public interface ICount
{
    Task<int> CountAsync();
}

[McpServerToolType]
public sealed class ShelfTools : ICount
{
    [McpServerTool(ReadOnly = true), Description("a")]
    public Task<int> CountAsync() => Task.FromResult(1);
}
