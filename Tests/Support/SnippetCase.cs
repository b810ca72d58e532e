using System.Text.Json;

namespace RoslynMcp.Tests.Support;

/// <summary>
/// A guest snippet in a file, with what is expected of it in notes at its top: <c>//! key: value</c>. An unknown key, a key twice
/// or a value that is not JSON makes the case malformed, and a malformed case fails the run.
/// </summary>
/// <remarks>
/// <c>limits</c> is <c>{"timeout":ms,"allocation":bytes,…}</c>; <c>codes</c> lists error codes of which one must be answered;
/// <c>repeat</c> is read by <see cref="Repetition"/>; <c>in-process</c> says what is weaker without a process of its own:
/// <c>"may hang"</c> (answered in time, its thread is quarantined) or <c>"not held"</c> (it can end its host or take too much of it).
/// </remarks>
/// <param name="Name">The path below the folder of cases.</param>
/// <param name="Code">The whole text, notes included: they are comments; what repeats is written out.</param>
/// <param name="Notes">The notes by key, each a JSON value.</param>
public sealed record SnippetCase(string Name, string Code, IReadOnlyDictionary<string, JsonElement> Notes)
{
    private static readonly string[] Keys =
    [
        "expect", "output", "error", "reject", "status", "contains", "largest", "codes", "limits", "repeat", "in-process",
    ];

    /// <summary>All cases of a folder that was copied beside the tests, in order of their names.</summary>
    public static IReadOnlyList<SnippetCase> ReadAll(string folder)
        => [.. Directory.EnumerateFiles(Root(folder), "*.csx", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal)
            .Select(path => Read(folder, Path.GetRelativePath(Root(folder), path)))];

    /// <summary>One case of such a folder, by its name.</summary>
    public static SnippetCase Read(string folder, string name) => Parse(name, File.ReadAllText(Path.Combine(Root(folder), name)));

    /// <summary>Reads one case.</summary>
    public static SnippetCase Parse(string name, string code)
    {
        var notes = new Dictionary<string, JsonElement>();
        foreach (var line in code.Split('\n').TakeWhile(line => line.StartsWith("//!", StringComparison.Ordinal)))
        {
            var (key, value) = Split(name, line[3..]);
            if (!Keys.Contains(key) || !notes.TryAdd(key, ReadNote(name, value)))
            {
                throw new FormatException($"{name}: '{key}' is not a note, or stands there twice; notes are {string.Join(", ", Keys)}.");
            }
        }

        return new SnippetCase(name, notes.TryGetValue("repeat", out var parts) ? Repetition.WriteOut(name, code, parts) : code, notes);
    }

    private static string Root(string folder) => Path.Combine(AppContext.BaseDirectory, "Cases", folder);

    private static (string Key, string Value) Split(string name, string note)
    {
        var colon = note.IndexOf(':', StringComparison.Ordinal);
        return colon > 0
            ? (note[..colon].Trim(), note[(colon + 1)..])
            : throw new FormatException($"{name}: a note is '//! key: value', not '//!{note}'.");
    }

    private static JsonElement ReadNote(string name, string value)
    {
        try
        {
            return JsonElement.Parse(value);
        }
        catch (JsonException)
        {
            throw new FormatException($"{name}: '{value.Trim()}' is not JSON.");
        }
    }
}
