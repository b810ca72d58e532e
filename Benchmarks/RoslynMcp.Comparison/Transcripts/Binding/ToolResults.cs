using System.Text.Json;
using System.Text.Json.Nodes;

namespace RoslynMcp.Comparison.Transcripts.Binding;

/// <summary>The results that a model was shown in this conversation, in their order, as the request has them.</summary>
internal sealed class ToolResults(IReadOnlyList<string> texts)
{
    public static ToolResults In(JsonNode request) => new(
        [.. request["messages"]!.AsArray().Where(message => (string?)message!["role"] == "tool").Select(message => TextOf(message!["content"]!))]);

    /// <summary>The last of them.</summary>
    public JsonElement Last => texts.Count > 0 ? Parsed(texts[^1]) : throw new UnboundException("nothing was called before");

    /// <summary>All that are JSON; a refusal or a failure is words.</summary>
    public JsonElement All => JsonSerializer.SerializeToElement(texts.Select(text => TryParse(text) ?? JsonSerializer.SerializeToElement(text)));

    private static string TextOf(JsonNode content)
        => content is JsonArray parts ? string.Concat(parts.Select(part => (string?)part!["text"])) : (string)content!;

    private static JsonElement Parsed(string text)
        => TryParse(text) ?? throw new UnboundException($"the last result is no JSON: {text[..Math.Min(text.Length, 80)]}");

    private static JsonElement? TryParse(string text)
    {
        try
        {
            return JsonElement.Parse(text);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
