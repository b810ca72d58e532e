using System.ComponentModel;
using ModelContextProtocol.Server;

[McpServerToolType]
public sealed class ShelfTools
{
    [McpServerTool(ReadOnly = true), Description("Counts.")]
    public static int Count() => 1;

    [McpServerTool(ReadOnly = true), Description("Counts one.")]
    public static int Count([Description("which")] string shelf) => 1; //! RMCP114: The tools 'Count' and 'Count' become one C# method of the facade. Give one of them another Name.

    [McpServerTool(Name = "find-things", ReadOnly = true), Description("Finds.")]
    public static int Find() => 1;

    [McpServerTool(Name = "find_things", ReadOnly = true), Description("Finds.")]
    public static int FindOther() => 1; //! RMCP114: The tools 'find-things' and 'find_things' become one C# method of the facade. Give one of them another Name.

    [McpServerTool(Name = "count_all", ReadOnly = true), Description("Counts.")]
    public static int CountAll() => 1;
}
