namespace RoslynMcp.Chat.Code;

/// <summary>The tools of code mode as models are offered them.</summary>
internal static class CodeSchemas
{
    public const string RunName = "run_csharp";
    public const string RunDescription = "Runs one C# snippet in the sandbox and returns its value as JSON.";
    public const string Run = """{"type":"object","properties":{"code":{"type":"string","description":"The whole snippet."}},"required":["code"],"additionalProperties":false}""";

    public const string SearchName = "search_tools";
    public const string SearchDescription = "Finds tools and returns them as C#.";
    public const string Search = """
        {"type":"object","properties":{"query":{"type":"string","description":"What the tools should do; empty lists all."},"detail":{"type":"string","enum":["index","signature","full"]},"limit":{"type":"integer"}},"required":["query"],"additionalProperties":false}
        """;
}
