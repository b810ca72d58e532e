using System.Globalization;
using System.Text.RegularExpressions;

namespace RoslynMcp.Benchmarks.Results;

/// <summary>Of which code a section is, and when it was measured.</summary>
/// <param name="Commit">The commit in full; empty where there was no repository.</param>
/// <param name="Uncommitted">Whether what is measured had changes that no commit has.</param>
/// <param name="Measured">When the measuring began, in UTC and whole seconds.</param>
internal sealed partial record Origin(string Commit, bool Uncommitted, DateTimeOffset Measured)
{
    private const string Time = "yyyy-MM-dd'T'HH:mm:ss'Z'";

    /// <summary>The first digits, as people write a commit.</summary>
    public string ShortCommit => Commit.Length == 0 ? "no commit" : Commit[..Math.Min(Commit.Length, 7)];

    /// <summary>Reads what <see cref="ToString"/> writes; null for anything else.</summary>
    public static Origin? Parse(string text)
        => Written().Match(text) is { Success: true } match
            && DateTimeOffset.TryParseExact(match.Groups["time"].Value, Time, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var measured)
            ? new Origin(match.Groups["commit"].Value, match.Groups["dirty"].Success, measured)
            : null;

    public override string ToString()
        => string.Create(CultureInfo.InvariantCulture, $"commit {(Commit.Length == 0 ? "none" : Commit)}{(Uncommitted ? " uncommitted" : "")}; measured {Measured.UtcDateTime.ToString(Time, CultureInfo.InvariantCulture)}");

    [GeneratedRegex(@"^commit (?:none|(?<commit>[0-9a-f]{7,64}))(?<dirty> uncommitted)?; measured (?<time>\S+)$")]
    private static partial Regex Written();
}
