using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using RoslynMcp.Prompts;
using RoslynMcp.Tools.Facade;

namespace RoslynMcp.Chat.Approaches;

/// <summary>The two functions of code mode, as a model is offered them.</summary>
internal static class CodeFunctions
{
    public const string Search = "search_tools";
    public const string Run = "run_csharp";

    public const string SearchDescription = "Finds tools that a C# snippet may call and returns their C# declarations, best first. An empty query lists all.";

    public const string RunDescription = "Runs one C# snippet against the tools and returns what it returns. Nothing runs until all of it compiles; a refusal says what to write instead.";

    public const string SearchSchema = """
        {"type":"object","properties":{"query":{"type":"string"},"detail":{"type":"string","enum":["index","signature","full"]},"limit":{"type":"integer","minimum":1,"maximum":50}},"required":["query"]}
        """;

    public const string RunSchema = """{"type":"object","properties":{"code":{"type":"string","description":"The whole snippet."}},"required":["code"]}""";

    private const int MostFound = 50;

    public static bool TryReadSearch(JsonElement arguments, out ToolQuery search, [NotNullWhen(false)] out string? problem)
    {
        var detail = FunctionArguments.Text(arguments, "detail") ?? "signature";
        var limit = arguments.TryGetProperty("limit", out var given) && given.ValueKind == JsonValueKind.Number && given.TryGetInt32(out var count) ? count : ToolSearch.UsualLimit;
        search = new ToolQuery(FunctionArguments.Text(arguments, "query") ?? "", FacadeDetail.Signature, Math.Clamp(limit, 1, MostFound));
        problem = Enum.TryParse<FacadeDetail>(detail, ignoreCase: true, out var known) && Enum.IsDefined(known) ? null : "search_tools: 'detail' must be index, signature or full.";
        search = search with { Detail = known };
        return problem is null;
    }
}
