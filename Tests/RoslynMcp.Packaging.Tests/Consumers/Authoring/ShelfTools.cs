using System.ComponentModel;
using ModelContextProtocol.Server;

namespace Authoring;

[McpServerToolType]
public sealed class ShelfTools
{
    [McpServerTool, Description("Tidies a shelf.")]
    public static async Task<int> TidyAsync(
        [Description("front or back")] string shelf,
        [Description("what opens it")] string password)
    {
        await Task.Delay(shelf.Length + password.Length);
        return Task.FromResult(1).Result;
    }

    [McpServerTool(ReadOnly = true), Description("Says what is there.")]
    public static string Say() => "";
}
