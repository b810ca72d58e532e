using System.Text.Json;

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
            return value.ValueKind is JsonValueKind.Object
                ? (value, null)
                : (default, $"The arguments must be one JSON object, not {value.ValueKind.ToString().ToLowerInvariant()}. Nothing ran; call again.");
        }
        catch (JsonException malformed)
        {
            return (default, $"The arguments are not JSON (position {malformed.BytePositionInLine} of line {malformed.LineNumber + 1}). Nothing ran; call again with one JSON object.");
        }
    }

    /// <summary>A member that must be a text.</summary>
    public static string? Text(JsonElement arguments, string name)
        => arguments.TryGetProperty(name, out var value) && value.ValueKind is JsonValueKind.String ? value.GetString() : null;
}
