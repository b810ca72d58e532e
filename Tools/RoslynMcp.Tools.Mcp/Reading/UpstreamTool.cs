using System.Text.Json;
using RoslynMcp.Tools.Catalog;
using RoslynMcp.Tools.Mcp.Connections;

namespace RoslynMcp.Tools.Mcp.Reading;

/// <summary>Reads one entry of tools/list.</summary>
internal static class UpstreamTool
{
    private const int LongestName = 1_000;
    private const int LongestSchema = 256 << 10;

    public static ToolDescriptor Read(string server, JsonElement tool)
    {
        var name = Text(tool, "name") is { } given && !string.IsNullOrWhiteSpace(given)
            ? given
            : throw new MalformedToolException("it has no name");
        if (name.Length > LongestName)
        {
            throw new MalformedToolException($"its name has {name.Length} characters, and {LongestName} is the most");
        }

        return new ToolDescriptor
        {
            Category = server,
            Name = name,
            Description = Text(tool, "description") ?? Text(tool, "title") ?? "",
            InputSchema = Schema(tool, "inputSchema", name) ?? throw new MalformedToolException($"'{Failure.Line(name)}' has no inputSchema that is an object"),
            OutputSchema = Schema(tool, "outputSchema", name),
            Effects = Annotations.Read(tool),
            Handler = (_, _) => throw new InvalidOperationException("The tool is not connected yet."),
        };
    }

    private static string? Text(JsonElement tool, string property)
    {
        try
        {
            return tool.ValueKind == JsonValueKind.Object && tool.TryGetProperty(property, out var value) && value.ValueKind == JsonValueKind.String
                ? value.GetString()
                : null;
        }
        catch (InvalidOperationException)
        {
            throw new MalformedToolException($"its {property} has half of a surrogate pair");
        }
    }

    private static JsonElement? Schema(JsonElement tool, string property, string name)
    {
        if (!tool.TryGetProperty(property, out var schema) || schema.ValueKind != JsonValueKind.Object)
        {
            return null;
        }

        var length = schema.GetRawText().Length;
        return length <= LongestSchema
            ? schema
            : throw new MalformedToolException($"the {property} of '{Failure.Line(name)}' has {length} characters, and {LongestSchema} is the most");
    }
}
