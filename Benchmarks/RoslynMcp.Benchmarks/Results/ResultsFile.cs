using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;

namespace RoslynMcp.Benchmarks.Results;

/// <summary>The file of results: a head, and sections that are replaced one by one, each between two comments.</summary>
internal sealed partial record ResultsFile(ImmutableArray<Section> Sections)
{
    private const string Head =
        """
        # Results

        Written by `dotnet run -c Release --project Benchmarks/RoslynMcp.Benchmarks -- results`; do not edit. Each section has the command that
        measures it, and its own commit, date, machine and load, because each can be measured anew alone (`results --only NAME…`). Values are
        medians; *95 %* is the interval of the order statistics that enclose a median in 95 % of all samples. `… -- stale` says which
        sections are older than the code that they measure.


        """;

    public static ResultsFile Empty { get; } = new([]);

    /// <exception cref="FormatException">A section does not end, is there twice, or does not say where it comes from.</exception>
    public static ResultsFile Parse(string text)
    {
        var sections = ImmutableArray.CreateBuilder<Section>();
        var at = 0;
        foreach (Match begin in Begin().Matches(text))
        {
            var name = begin.Groups["name"].Value;
            if (begin.Index < at)
            {
                throw new FormatException($"The section '{name}' begins within another.");
            }

            var end = text.IndexOf(End(name), begin.Index, StringComparison.Ordinal);
            if (end < 0)
            {
                throw new FormatException($"The section '{name}' has no end: '{End(name)}' is missing.");
            }

            if (sections.Any(section => section.Name == name))
            {
                throw new FormatException($"The section '{name}' is there twice.");
            }

            var origin = Origin.Parse(begin.Groups["origin"].Value)
                ?? throw new FormatException($"The section '{name}' does not say where it comes from: '{begin.Groups["origin"].Value}'.");
            sections.Add(new Section(name, origin, text[(begin.Index + begin.Length)..end].Trim('\n')));
            at = end;
        }

        return new ResultsFile(sections.ToImmutable());
    }

    /// <summary>The section replaced or added, in this order; sections that it does not name stay, last.</summary>
    public ResultsFile With(Section section, IReadOnlyList<string> order)
    {
        var all = Sections.Where(other => other.Name != section.Name).Append(section);
        return new ResultsFile([.. all.OrderBy(one => order.Contains(one.Name) ? order.TakeWhile(name => name != one.Name).Count() : int.MaxValue)]);
    }

    public override string ToString()
    {
        var text = new StringBuilder(Head.ReplaceLineEndings("\n"));
        text.AppendJoin('\n', Sections.Select(section => $"<!-- section {section.Name}: {section.Origin} -->\n\n{section.Body.Trim('\n')}\n\n{End(section.Name)}\n"));
        return text.ToString();
    }

    private static string End(string name) => $"<!-- end of {name} -->";

    [GeneratedRegex(@"^<!-- section (?<name>[a-z0-9-]+): (?<origin>.*?) -->\n", RegexOptions.Multiline)]
    private static partial Regex Begin();
}
