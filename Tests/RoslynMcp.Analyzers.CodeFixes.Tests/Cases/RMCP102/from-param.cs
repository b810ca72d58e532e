using System.ComponentModel;
using ModelContextProtocol.Server;

[McpServerToolType]
public sealed class ShelfTools
{
    /// <summary>Counts.</summary>
    /// <param name="room">1-10; the <c>room</c> to look into</param>
    [McpServerTool(ReadOnly = true), Description("a")]
    public static int Count(
        int room,
        [Description("b")] int floor) => 1;
}

//= Describe it with its XML documentation
using System.ComponentModel;
using ModelContextProtocol.Server;

[McpServerToolType]
public sealed class ShelfTools
{
    /// <summary>Counts.</summary>
    /// <param name="room">1-10; the <c>room</c> to look into</param>
    [McpServerTool(ReadOnly = true), Description("a")]
    public static int Count(
        [Description("1-10; the room to look into")] int room,
        [Description("b")] int floor) => 1;
}
