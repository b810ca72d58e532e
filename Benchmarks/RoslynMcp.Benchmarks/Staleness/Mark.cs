using System.Text.RegularExpressions;

namespace RoslynMcp.Benchmarks.Staleness;

/// <summary>A comment before figures in a document, alone on its line: <c>figures: NAME, NAME@COMMIT</c>.</summary>
/// <param name="Line">Its line, from 1.</param>
/// <param name="Name">The section, or group of sections, that the figures come from.</param>
/// <param name="Commit">The commit that they were measured at; null for the section's.</param>
internal sealed partial record Mark(int Line, string Name, string? Commit)
{
    /// <summary>The name of figures that compare with code that is gone, so that no command can measure them again.</summary>
    public const string Once = "once";

    public static IEnumerable<Mark> In(string text)
        => text.Split('\n').SelectMany((line, index) => Comment().Matches(line).SelectMany(
            match => match.Groups["names"].Value.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
                .Select(name => name.Split('@', 2))
                .Select(parts => new Mark(index + 1, parts[0], parts.Length > 1 ? parts[1] : null))));

    [GeneratedRegex(@"^<!-- figures: (?<names>.+?) -->\s*$")]
    private static partial Regex Comment();
}
