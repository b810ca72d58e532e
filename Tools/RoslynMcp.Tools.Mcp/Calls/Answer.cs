using System.Text.Json;
using System.Text.Json.Nodes;
using RoslynMcp.Tools.Catalog;
using RoslynMcp.Tools.Mcp.Connections;

namespace RoslynMcp.Tools.Mcp.Calls;

/// <summary>What a tool answered as the JSON that a snippet gets, or as the failure that it may catch.</summary>
internal static class Answer
{
    private const int LongestError = 4_000;

    /// <summary>
    /// Structured content where there is any; plain text as a text; else the content blocks as MCP writes them. Whether structured
    /// content fits its schema is checked where it is read, member by member, by the facade.
    /// </summary>
    /// <exception cref="FormatException">It is no result of a call.</exception>
    public static JsonElement Read(JsonNode? result, bool promisesSchema)
    {
        var answer = result.Deserialize<JsonElement>(Json.Deep);
        if (answer.ValueKind != JsonValueKind.Object)
        {
            throw new FormatException("A result is an object.");
        }

        var blocks = Blocks(answer);
        if (answer.TryGetProperty("isError", out var isError) && isError.ValueKind == JsonValueKind.True)
        {
            throw new ToolFailedException(Cut(Texts(blocks) is { Length: > 0 } text ? text : "the tool says that it failed, and not why."));
        }

        var isStructured = answer.TryGetProperty("structuredContent", out var structured) && structured.ValueKind != JsonValueKind.Null;
        return isStructured ? structured
            : promisesSchema ? throw new ToolFailedException("it promises structured content by its output schema, and returned none.")
            : blocks.All(IsText) ? JsonSerializer.SerializeToElement(Texts(blocks))
            : answer.GetProperty("content");
    }

    public static string Cut(string text) => text.Length <= LongestError ? text : $"{text[..LongestError]}… ({text.Length} characters)";

    private static List<JsonElement> Blocks(JsonElement answer)
    {
        if (!answer.TryGetProperty("content", out var content))
        {
            return [];
        }

        return content.ValueKind == JsonValueKind.Array && content.EnumerateArray().ToList() is var blocks && blocks.All(block => Kind(block) is not null)
            ? blocks
            : throw new FormatException("Content is a list of blocks that each have a type.");
    }

    private static bool IsText(JsonElement block) => Kind(block) == "text" && Property(block, "text") is not null;

    private static string Texts(List<JsonElement> blocks) => string.Join('\n', blocks.Where(IsText).Select(block => Property(block, "text")));

    private static string? Kind(JsonElement block) => block.ValueKind == JsonValueKind.Object ? Property(block, "type") : null;

    private static string? Property(JsonElement block, string name)
    {
        try
        {
            return block.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
        }
        catch (InvalidOperationException halfOfAPair)
        {
            throw new FormatException($"A block's {name} has half of a surrogate pair.", halfOfAPair);
        }
    }
}
