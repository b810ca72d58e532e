using System.Text.Json;
using System.Text.RegularExpressions;

namespace RoslynMcp.Analyzers.Tests.Corpus;

/// <summary>One guest snippet with what is expected of it, written on the offending lines themselves.</summary>
/// <remarks>
/// A hostile file marks lines with <c>//! RMCP0xx</c>, several ids separated by spaces; a benign one may begin with
/// <c>//! expect: JSON</c>. Anything else after <c>//!</c> is an error of the file.
/// </remarks>
internal sealed partial record CaseFile(string Name, string Text, IReadOnlyList<(int Line, string Id)> Expected, string? Answer)
{
    private const string ExpectPrefix = "expect:";

    public static IEnumerable<CaseFile> ReadAll(string folder)
        => Directory.EnumerateFiles(Root(folder), "*.csx", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal)
            .Select(path => Read(folder, Path.GetRelativePath(Root(folder), path)));

    public static CaseFile Read(string folder, string name) => Parse(name, File.ReadAllText(Path.Combine(Root(folder), name)));

    public static CaseFile Parse(string name, string text)
    {
        var expected = new List<(int, string)>();
        string? answer = null;
        var lines = text.Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            var mark = lines[i].IndexOf("//!", StringComparison.Ordinal);
            if (mark < 0)
            {
                continue;
            }

            var note = lines[i][(mark + 3)..].Trim();
            if (note.StartsWith(ExpectPrefix, StringComparison.Ordinal))
            {
                answer = i == 0 ? ReadJson(name, note[ExpectPrefix.Length..]) : throw Malformed(name, i, "the answer stands on the first line");
                continue;
            }

            var ids = note.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            if (ids.Length == 0 || !ids.All(id => RuleId().IsMatch(id)))
            {
                throw Malformed(name, i, "expected rule ids after '//!'");
            }

            expected.AddRange(ids.Select(id => (i + 1, id)));
        }

        return new CaseFile(name, text, expected, answer);
    }

    private static string Root(string folder) => Path.Combine(AppContext.BaseDirectory, "Cases", folder);

    private static string ReadJson(string name, string json)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            return document.RootElement.GetRawText();
        }
        catch (JsonException)
        {
            throw Malformed(name, 0, "the answer is not JSON");
        }
    }

    private static FormatException Malformed(string name, int line, string reason) => new($"{name}, line {line + 1}: {reason}.");

    [GeneratedRegex("^RMCP0[0-9]{2}$")]
    private static partial Regex RuleId();
}
