using System.Text.Json;
using RoslynMcp.Comparison.Transcripts;

namespace RoslynMcp.Comparison.Counting;

/// <summary>
/// What a model reads of a request: the functions as JSON, which stand before the messages, and every text in those as it is meant. How both are
/// spelled on the wire, with <c>\u0022</c> for each quote of a tool's result, is nothing that a model reads or anybody pays for.
/// </summary>
internal static class SentTexts
{
    public static IEnumerable<string> Of(JsonElement request) =>
    [
        .. request.TryGetProperty("tools", out var tools) ? [JsonSerializer.Serialize(tools, TranscriptText.AsWritten)] : Array.Empty<string>(),
        .. request.TryGetProperty("messages", out var messages) ? Texts(messages) : [],
    ];

    private static IEnumerable<string> Texts(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => [value.GetString()!],
        JsonValueKind.Array => value.EnumerateArray().SelectMany(Texts),
        JsonValueKind.Object => value.EnumerateObject().SelectMany(member => Texts(member.Value)),
        _ => [],
    };
}
