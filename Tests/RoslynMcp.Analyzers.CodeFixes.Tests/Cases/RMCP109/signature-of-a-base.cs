using System.ComponentModel;
using ModelContextProtocol.Server;

public abstract class Base
{
    public abstract void Tidy();
}

[McpServerToolType]
public sealed class ShelfTools : Base
{
    [McpServerTool(ReadOnly = true), Description("a")]
    public override async void Tidy() => await Task.Yield();
}
