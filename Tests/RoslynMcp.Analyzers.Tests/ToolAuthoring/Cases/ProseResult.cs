using System.ComponentModel;
using ModelContextProtocol.Server;

[McpServerToolType]
public sealed class ShelfTools
{
    [McpServerTool(ReadOnly = true), Description("Says.")]
    public static string Say() => ""; //! RMCP107: The result of 'Say' is text, which a snippet cannot filter, join or count. Return a record, if only with one named member.

    [McpServerTool(ReadOnly = true), Description("Says.")]
    public static Task<string?> SayAsync(CancellationToken cancellationToken) => Task.FromResult<string?>(null); //! RMCP107 RMCP114

    [McpServerTool(ReadOnly = true), Description("Names.")]
    public static IReadOnlyList<string> Names() => [];
}
