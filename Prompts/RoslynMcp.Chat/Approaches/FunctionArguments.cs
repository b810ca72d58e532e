using System.Text.Json;
using OpenAI.Chat;
using RoslynMcp.Tools.Catalog;

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

    /// <summary>
    /// What the model is told when it names a parameter that a tool does not have; null when all are known. To leave it out would be to
    /// answer another question.
    /// </summary>
    public static string? Unknown(JsonElement arguments, ToolDescriptor tool)
    {
        if (!tool.InputSchema.TryGetProperty("properties", out var known) || known.ValueKind != JsonValueKind.Object
            || (tool.InputSchema.TryGetProperty("additionalProperties", out var more) && more.ValueKind != JsonValueKind.False))
        {
            return null;
        }

        var unknown = arguments.EnumerateObject().Where(given => !known.TryGetProperty(given.Name, out _)).Select(given => $"'{given.Name}'").ToList();
        return unknown.Count == 0
            ? null
            : $"{tool.Id} has no parameter {string.Join(", ", unknown)}; it has {string.Join(", ", known.EnumerateObject().Select(parameter => parameter.Name))}. Nothing was called.";
    }

    private static string Wrong(ChatToolCall call, string why)
        => $"{call.FunctionName}: the arguments must be one JSON object: {why} Nothing was called; send them again.";
}
