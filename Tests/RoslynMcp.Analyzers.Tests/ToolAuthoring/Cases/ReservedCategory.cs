using System.ComponentModel;
using ModelContextProtocol.Server;

[McpServerToolType]
public sealed class RegexTools //! RMCP116: The category 'Regex' is named like a type or namespace of every snippet, so its tools would be 'RegexTools'. Rename the class.
{
    [McpServerTool(ReadOnly = true), Description("Counts.")]
    public static int Count() => 1;
}

[McpServerToolType]
public sealed class SystemTools //! RMCP116
{
    [McpServerTool(ReadOnly = true), Description("Counts.")]
    public static int Count() => 1;
}

public static class MathTools
{
    public static int NoTool() => 1;
}
