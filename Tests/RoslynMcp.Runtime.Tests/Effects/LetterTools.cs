using System.Collections.Concurrent;
using System.Text.Json;
using RoslynMcp.Tools.Catalog;

namespace RoslynMcp.Runtime.Tests.Effects;

/// <summary>Eight tools, A to H, that note who was called.</summary>
internal sealed class LetterTools
{
    public const string Letters = "ABCDEFGH";

    public ConcurrentBag<string> Called { get; } = [];

    public ToolCatalog Catalog()
    {
        var builder = new ToolCatalogBuilder();
        foreach (var letter in Letters)
        {
            builder.Add(Tool($"do_{char.ToLowerInvariant(letter)}"));
        }

        return builder.Build();
    }

    /// <summary>The tool's id for a letter.</summary>
    public static string IdOf(char letter) => $"letters.do_{char.ToLowerInvariant(letter)}";

    private ToolDescriptor Tool(string name) => new()
    {
        Category = "letters",
        Name = name,
        InputSchema = JsonElement.Parse("""{ "type": "object", "properties": { "n": { "type": "integer" } }, "required": ["n"] }"""),
        OutputSchema = JsonElement.Parse("""{ "type": "integer" }"""),
        Effects = ToolEffects.Read,
        Handler = (_, _) =>
        {
            Called.Add($"letters.{name}");
            return ValueTask.FromResult(JsonElement.Parse("1"));
        },
    };
}
