using System.Collections.Immutable;
using System.Text.Json;
using RoslynMcp.Chat;
using RoslynMcp.Comparison.Arms;

namespace RoslynMcp.Comparison.Transcripts;

/// <summary>Keeps what a real model said: its turns only, so that they can be replayed.</summary>
/// <param name="folder">Where the transcripts go, one file for each case.</param>
/// <param name="model">The model's name.</param>
/// <param name="date">When it was asked.</param>
internal sealed class Recording(string folder, string model, DateOnly date)
{
    /// <summary>Writes one case; null when both arms answered, else why there is nothing to replay.</summary>
    public string? Write(string id, IReadOnlyDictionary<string, Attempt> attempts)
    {
        if (attempts.FirstOrDefault(arm => arm.Value.Reply.Failure is { } failure && !IsTheModels(failure)) is { Key: { } failed, Value.Reply.Failure: var reason })
        {
            return $"not recorded: the {failed} arm has no answer ({reason})";
        }

        if (attempts.Values.Any(attempt => attempt.FellBack))
        {
            return "not recorded: the sandbox was not to be had";
        }

        var transcript = new Transcript(
            FormattableString.Invariant($"recorded, {model}, {date:yyyy-MM-dd}"),
            attempts.ToImmutableDictionary(arm => arm.Key, arm => RoundsOf(arm.Value)))
        {
            Notes = [.. attempts.Where(arm => arm.Value.Reply.Failure is not null).Select(arm => $"the {arm.Key} arm ended without an answer: {arm.Value.Reply.Failure}; its last turn was not kept")],
        };
        Directory.CreateDirectory(folder);
        File.WriteAllText(Path.Combine(folder, $"{id}.txt"), TranscriptText.Write(transcript));
        return null;
    }

    /// <summary>A model that does not come to an end has failed for good; another endpoint's hour may be better.</summary>
    private static bool IsTheModels(ChatFailure failure) => failure is ChatFailure.TooManyRounds or ChatFailure.Unrepaired;

    /// <summary>All turns but the last stand in what was sent last; the last is the answer.</summary>
    private static ImmutableArray<ModelRound> RoundsOf(Attempt attempt)
    {
        var sent = attempt.Requests[^1].GetProperty("messages").EnumerateArray().Where(message => message.GetProperty("role").GetString() == "assistant");
        return [.. sent.Select(Turn), .. attempt.Reply.Failure is null ? [new ModelRound(attempt.Reply.Text, [])] : Array.Empty<ModelRound>()];
    }

    private static ModelRound Turn(JsonElement message) => new(
        message.TryGetProperty("content", out var content) ? Text(content) : "",
        message.TryGetProperty("tool_calls", out var calls) ? [.. calls.EnumerateArray().Select(Call)] : []);

    private static string Text(JsonElement content) => content.ValueKind switch
    {
        JsonValueKind.String => content.GetString()!,
        JsonValueKind.Array => string.Concat(content.EnumerateArray().Select(part => part.GetProperty("text").GetString())),
        _ => "",
    };

    private static ModelCall Call(JsonElement call)
    {
        var function = call.GetProperty("function");
        return new ModelCall(function.GetProperty("name").GetString()!, function.GetProperty("arguments").GetString()!);
    }
}
