using System.Text.Json;
using ModelContextProtocol.Protocol;

namespace RoslynMcp.Server.Serving;

/// <summary>The three tools that a client sees, whatever is mounted.</summary>
internal static class CodeModeTools
{
    public const string Search = "search_tools";
    public const string Run = "run_csharp";
    public const string Check = "check_csharp";

    public static IReadOnlySet<string> Names { get; } = new HashSet<string>(StringComparer.Ordinal) { Search, Run, Check };

    public static IReadOnlyList<Tool> All { get; } =
    [
        new Tool
        {
            Name = Search,
            Title = "Search tools",
            Description = "Finds tools that a C# snippet may call and returns their C# declarations, best first. An empty query lists all.",
            InputSchema = Schema("SearchToolsInput"),
            Annotations = Reads,
        },
        new Tool
        {
            Name = Run,
            Title = "Run C#",
            Description = "Runs one C# snippet against the tools and returns what it returns. Nothing runs until all of it compiles; a refusal says what to write instead.",
            InputSchema = Schema("CodeInput"),
            OutputSchema = Schema("ResultOutput"),
            Annotations = new ToolAnnotations { ReadOnlyHint = false, DestructiveHint = true, IdempotentHint = false, OpenWorldHint = true },
        },
        new Tool
        {
            Name = Check,
            Title = "Check C#",
            Description = "Compiles a C# snippet without running it: every mistake with its remedy, and which tools it could reach.",
            InputSchema = Schema("CodeInput"),
            OutputSchema = Schema("ResultOutput"),
            Annotations = Reads,
        },
    ];

    private static ToolAnnotations Reads => new() { ReadOnlyHint = true, DestructiveHint = false, IdempotentHint = true, OpenWorldHint = false };

    private static JsonElement Schema(string name)
    {
        using var stream = typeof(CodeModeTools).Assembly.GetManifestResourceStream($"Schemas/{name}.json")
            ?? throw new InvalidOperationException($"The schema {name} is not embedded.");
        return JsonSerializer.Deserialize<JsonElement>(stream);
    }
}
