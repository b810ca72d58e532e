using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace RoslynMcp.Tools.Catalog.Schemas;

/// <summary>
/// Replaces lone halves of surrogate pairs. An upstream server may send them escaped, JSON holds them, and whoever reads the
/// text later would throw.
/// </summary>
internal static partial class WellFormed
{
    private static readonly JsonDocumentOptions Deep = new() { MaxDepth = 1_000 };

    public static ToolDescriptor Tool(ToolDescriptor tool) => tool with
    {
        Category = Text(tool.Category),
        Name = Text(tool.Name),
        Description = Text(tool.Description),
        InputSchema = Schema(tool.InputSchema),
        OutputSchema = tool.OutputSchema is { } output ? Schema(output) : null,
    };

    private static string Text(string text)
        => text.Any(char.IsSurrogate) ? Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text)) : text;

    private static JsonElement Schema(JsonElement schema)
    {
        var text = schema.GetRawText();
        return text.Contains(@"\ud", StringComparison.OrdinalIgnoreCase)
            ? JsonElement.Parse(Escapes().Replace(text, match => match.Groups["lone"].Success ? @"\ufffd" : match.Value), Deep)
            : schema;
    }

    [GeneratedRegex(@"\\[^u]|\\u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2}|(?<lone>\\u[dD][89a-fA-F][0-9a-fA-F]{2})")]
    private static partial Regex Escapes();
}
