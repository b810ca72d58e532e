using System.Text.Json;
using RoslynMcp.Tools.Catalog;

namespace RoslynMcp.Chat;

/// <summary>The arguments that a model wrote, which may be anything.</summary>
internal static class Arguments
{
    /// <summary>An object, or a sentence that says what is wrong.</summary>
    public static (JsonElement Value, string? Problem) Read(BinaryData? written)
    {
        try
        {
            var text = written?.ToString();
            var value = JsonElement.Parse(string.IsNullOrWhiteSpace(text) ? "{}" : text);
            Decode(value);
            return value.ValueKind is JsonValueKind.Object
                ? (value, null)
                : (default, $"The arguments must be one JSON object, not {value.ValueKind.ToString().ToLowerInvariant()}. Nothing ran; call again.");
        }
        catch (JsonException malformed)
        {
            return (default, $"The arguments are not JSON (position {malformed.BytePositionInLine} of line {malformed.LineNumber + 1}). Nothing ran; call again with one JSON object.");
        }
        catch (InvalidOperationException)
        {
            return (default, "The arguments hold half of a surrogate pair, which is no character. Nothing ran; call again.");
        }
    }

    /// <summary>
    /// What a model is told that names a parameter the tool does not have; null when all are known. To leave it out would be to answer
    /// another question.
    /// </summary>
    public static string? Unknown(JsonElement arguments, ToolDescriptor tool)
    {
        if (!tool.InputSchema.TryGetProperty("properties", out var known) || known.ValueKind is not JsonValueKind.Object
            || (tool.InputSchema.TryGetProperty("additionalProperties", out var more) && more.ValueKind is not JsonValueKind.False))
        {
            return null;
        }

        var unknown = arguments.EnumerateObject().Where(given => !known.TryGetProperty(given.Name, out _)).Select(given => $"'{given.Name}'").ToList();
        return unknown.Count == 0
            ? null
            : $"{tool.Id} has no parameter {string.Join(", ", unknown)}; it has {string.Join(", ", known.EnumerateObject().Select(parameter => parameter.Name))}. Nothing ran; call again.";
    }

    /// <summary>A parsed document may still hold escapes that are no text; who reads one gets an exception.</summary>
    private static void Decode(JsonElement value)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.Object:
                foreach (var member in value.EnumerateObject())
                {
                    _ = member.Name;
                    Decode(member.Value);
                }

                break;
            case JsonValueKind.Array:
                value.EnumerateArray().ToList().ForEach(Decode);
                break;
            case JsonValueKind.String:
                _ = value.GetString();
                break;
        }
    }

    /// <summary>A member that must be a text.</summary>
    public static string? Text(JsonElement arguments, string name)
        => arguments.TryGetProperty(name, out var value) && value.ValueKind is JsonValueKind.String ? value.GetString() : null;
}
