using System.Text.Json;
using RoslynMcp.Tests.Support;

namespace RoslynMcp.Runtime.Tests.Corpus;

/// <summary>What a contained case says that its result must be.</summary>
internal static class Expectation
{
    /// <summary>The first thing that is not as expected, as a sentence; null when all is.</summary>
    public static string? Unmet(SnippetCase snippet, string result)
    {
        var json = JsonElement.Parse(result);
        var shown = result.Length > 600 ? result[..600] : result;
        return snippet.Notes.Where(note => !IsMet(note.Key, note.Value, json, result.Length))
            .Select(note => $"{snippet.Name}: {note.Key} should be {note.Value}: {shown}")
            .FirstOrDefault();
    }

    private static bool IsMet(string note, JsonElement expected, JsonElement json, int length) => note switch
    {
        "status" => json.GetProperty("status").GetString() == expected.GetString(),
        "error" => json.GetProperty("error").Includes(expected),
        "codes" => json.GetProperty("error") is { ValueKind: JsonValueKind.Object } error
            && expected.EnumerateArray().Any(code => code.GetString() == error.GetProperty("code").GetString()),
        "contains" => json.GetProperty("result").GetRawText().Contains(expected.GetString()!, StringComparison.Ordinal),
        "largest" => length < expected.GetInt32(),
        "limits" or "repeat" or "in-process" => true,
        _ => throw new InvalidOperationException($"There is no note '{note}'."),
    };
}
