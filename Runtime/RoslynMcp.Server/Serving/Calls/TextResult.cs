using System.Text.Json;
using System.Text.Json.Nodes;
using ModelContextProtocol.Protocol;

namespace RoslynMcp.Server.Serving.Calls;

/// <summary>Results of calls.</summary>
internal static class TextResult
{
    public static CallToolResult Of(string text) => new() { Content = [new TextContentBlock { Text = text }] };

    public static CallToolResult Failed(string text) => new() { Content = [new TextContentBlock { Text = text }], IsError = true };

    public static CallToolResult Structured(string text, JsonNode value, bool failed) => new()
    {
        Content = [new TextContentBlock { Text = text }],
        StructuredContent = JsonSerializer.SerializeToElement(value),
        IsError = failed,
    };
}
