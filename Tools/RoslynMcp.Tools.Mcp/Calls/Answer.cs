using System.Text.Json;
using ModelContextProtocol.Protocol;
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
    public static JsonElement Read(CallToolResult result, bool promisesSchema)
    {
        if (result.IsError is true)
        {
            throw new ToolFailedException(Cut(Texts(result) is { Length: > 0 } text ? text : "the tool says that it failed, and not why."));
        }

        return (result.StructuredContent, promisesSchema) switch
        {
            ({ ValueKind: not (JsonValueKind.Undefined or JsonValueKind.Null) } structured, _) => structured,
            (_, true) => throw new ToolFailedException("it promises structured content by its output schema, and returned none."),
            _ when result.Content.All(block => block is TextContentBlock) => JsonSerializer.SerializeToElement(Texts(result), Json.Deep),
            _ => JsonSerializer.SerializeToElement(result.Content, ModelContextProtocol.McpJsonUtilities.DefaultOptions),
        };
    }

    public static string Cut(string text) => text.Length <= LongestError ? text : $"{text[..LongestError]}… ({text.Length} characters)";

    private static string Texts(CallToolResult result)
        => string.Join('\n', result.Content.OfType<TextContentBlock>().Select(block => block.Text));
}
