using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace RoslynMcp.Comparison.Transcripts;

/// <summary>Writes a transcript so that <see cref="TranscriptFile"/> reads the same again, whatever a model said.</summary>
internal static class TranscriptText
{
    /// <summary>JSON as a model writes it: quotes and signs of code are not spelled in hexadecimal.</summary>
    public static JsonSerializerOptions AsWritten { get; } = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Write(Transcript transcript)
    {
        string[] header = [$"{TranscriptFile.Provenance} {transcript.Provenance}", .. transcript.Notes.Select(note => $"{TranscriptFile.Note} {note}")];
        var arms = transcript.Arms.OrderBy(arm => arm.Key, StringComparer.Ordinal)
            .Select(arm => $"# {arm.Key}\n{string.Join("\n---\n", arm.Value.Select(Round))}");
        return $"{string.Join('\n', [.. header, .. arms])}\n";
    }

    private static string Round(ModelRound round)
        => string.Join('\n', [.. round.Text.Length == 0 ? [] : round.Text.ReplaceLineEndings("\n").Split('\n').Select(Words), .. round.Calls.Select(Call)]);

    private static string Words(string line)
        => TranscriptFile.IsMarkup(line) || line.StartsWith(TranscriptFile.Verbatim) ? $"{TranscriptFile.Verbatim}{line}" : line;

    private static string Call(ModelCall call)
    {
        if (call.Name == TranscriptFile.Snippet && Code(call.Arguments) is { } code)
        {
            return string.Join('\n', [TranscriptFile.Snippet, .. code.Split('\n').Select(line => TranscriptFile.Indent + line)]);
        }

        var line = $"{call.Name} {call.Arguments}";
        return IsOneLine(line) && TranscriptFile.CallOn(line) == call
            ? line
            : $"{TranscriptFile.AnyCall} {JsonSerializer.Serialize(call, JsonSerializerOptions.Web)}";
    }

    private static bool IsOneLine(string text) => text.ReplaceLineEndings("") == text;

    /// <summary>The code of a call that has nothing else; null for any other, which is kept as it was written.</summary>
    private static string? Code(string arguments)
    {
        try
        {
            return JsonNode.Parse(arguments) is JsonObject { Count: 1 } whole && whole["code"]?.GetValueKind() is JsonValueKind.String
                && (string?)whole["code"] is { Length: > 0 } code && code.Split('\n').All(IsOneLine) ? code : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
