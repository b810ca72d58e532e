using System.Text.RegularExpressions;

namespace RoslynMcp.Analyzers.Tests.ToolAuthoring;

/// <summary>One source file with what is expected of it, written on the offending lines themselves.</summary>
/// <remarks>
/// A line ends with <c>//! RMCP1xx</c>, several ids separated by spaces, or with <c>//! RMCP1xx: the whole message</c>. Anything
/// else after <c>//!</c> is an error of the file.
/// </remarks>
internal sealed partial record RuleCase(string Name, string Text, IReadOnlyList<RuleCase.Finding> Expected)
{
    /// <summary>A rule, the line it speaks about, and what it says where that is asked.</summary>
    internal sealed record Finding(int Line, string Id, string? Message)
    {
        public override string ToString() => Message is null ? $"line {Line}: {Id}" : $"line {Line}: {Id}: {Message}";
    }

    public static IEnumerable<string> Names() => Directory
        .EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "ToolAuthoring", "Cases"), "*.cs")
        .Select(path => Path.GetFileNameWithoutExtension(path))
        .Order(StringComparer.Ordinal);

    public static RuleCase Read(string name)
    {
        var text = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "ToolAuthoring", "Cases", $"{name}.cs"));
        var lines = text.Split('\n');
        return new RuleCase(name, text, [.. lines.SelectMany((line, index) => Marks(name, line, index + 1))]);
    }

    private static IEnumerable<Finding> Marks(string name, string line, int number)
    {
        var start = line.IndexOf("//!", StringComparison.Ordinal);
        if (start < 0)
        {
            return [];
        }

        var mark = Mark().Match(line[(start + 3)..].Trim());
        return !mark.Success ? throw new FormatException($"{name}, line {number}: expected rule ids after '//!'.")
            : mark.Groups["message"] is { Success: true } message ? [new(number, mark.Groups["id"].Value, message.Value)]
            : mark.Groups["id"].Captures.Select(id => new Finding(number, id.Value, null));
    }

    [GeneratedRegex("^(?<id>RMCP1[0-9]{2})(( (?<id>RMCP1[0-9]{2}))*|: (?<message>.+))$")]
    private static partial Regex Mark();
}
