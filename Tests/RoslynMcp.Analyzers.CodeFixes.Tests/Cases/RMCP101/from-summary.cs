using System.ComponentModel;
using ModelContextProtocol.Server;

[McpServerToolType]
public sealed class ShelfTools
{
    /// <summary>Counts the <see cref="Shelf"/>s of
    /// one <paramref name="room"/>, <c>null</c> for all.</summary>
    [McpServerTool(ReadOnly = true)]
    public static int Count([Description("a")] int? room) => 1;

    public sealed record Shelf;
}

//= Describe it with its XML documentation
using System.ComponentModel;
using ModelContextProtocol.Server;

[McpServerToolType]
public sealed class ShelfTools
{
    /// <summary>Counts the <see cref="Shelf"/>s of
    /// one <paramref name="room"/>, <c>null</c> for all.</summary>
    [McpServerTool(ReadOnly = true)]
    [Description("Counts the Shelfs of one room, null for all.")]
    public static int Count([Description("a")] int? room) => 1;

    public sealed record Shelf;
}
