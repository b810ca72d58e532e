using System.Text.Json;
using OpenAI.Chat;

namespace RoslynMcp.Chat.Approaches;

/// <summary>The arguments of a function call, as a model wrote them.</summary>
internal static class FunctionArguments
{
    /// <summary>The object, or what the model is told instead.</summary>
    public static (JsonElement Value, string? Problem) Read(ChatToolCall call)
    {
        try
        {
            var text = call.FunctionArguments.ToString();
            var value = text.Length == 0 ? JsonElement.Parse("{}") : JsonElement.Parse(text);
            return value.ValueKind == JsonValueKind.Object ? (value, null) : (default, Wrong(call, $"they are {value.ValueKind}"));
        }
        catch (JsonException malformed)
        {
            return (default, Wrong(call, malformed.Message));
        }
    }

    /// <summary>A property that is a text; null where it is not.</summary>
    public static string? Text(JsonElement arguments, string name)
        => arguments.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    private static string Wrong(ChatToolCall call, string why)
        => $"{call.FunctionName}: the arguments must be one JSON object: {why} Nothing was called; send them again.";
}
