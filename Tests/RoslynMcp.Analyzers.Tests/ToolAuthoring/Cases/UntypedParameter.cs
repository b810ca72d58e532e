using System.ComponentModel;
using ModelContextProtocol.Server;
using System.Text.Json;

[McpServerToolType]
public sealed class ShelfTools
{
    [McpServerTool(ReadOnly = true), Description("Counts.")]
    public static int Count(
        [Description("a")] object anything, //! RMCP104: A model cannot know what to pass as 'anything': its type is 'object'. Declare a record for it.
        [Description("b")] dynamic late, //! RMCP104
        [Description("c")] JsonElement json, //! RMCP104
        [Description("d")] Dictionary<string, object> map, //! RMCP104
        [Description("e")] System.Collections.ArrayList list, //! RMCP104
        [Description("f")] Filter filter) => 1; //! RMCP104: A model cannot know what to pass as 'filter': 'Filter.Extra' is 'object?'. Declare a record for it.

    public sealed record Filter(string Name, object? Extra);
}
