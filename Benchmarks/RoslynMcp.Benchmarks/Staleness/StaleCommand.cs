using RoslynMcp.Benchmarks.Results;

namespace RoslynMcp.Benchmarks.Staleness;

/// <summary><c>stale [--strict]</c>: says which figures are older than the code that they measure.</summary>
internal static class StaleCommand
{
    /// <summary>0; with <c>--strict</c> 1 when any figure is not current. Without git nothing can be told, and that is 0.</summary>
    public static int Run(IReadOnlyList<string> arguments, string root, IReadOnlyList<Topic> topics, TextWriter output)
    {
        if (arguments.Any(argument => argument != "--strict"))
        {
            output.WriteLine("stale [--strict]");
            return 64;
        }

        if (Repository.Open(root) is not { } repository)
        {
            output.WriteLine("Nothing can be told of the age of figures: this is no git repository, or git is not there.");
            return 0;
        }

        var findings = Findings(repository, root, topics);
        Print(findings, output);
        return arguments.Contains("--strict") && findings.Any(finding => !finding.Verdict.IsCurrent) ? 1 : 0;
    }

    private static List<Finding> Findings(Repository repository, string root, IReadOnlyList<Topic> topics)
    {
        var results = Path.Combine(root, Checkout.Results);
        var judge = new Judge(repository, topics, File.Exists(results) ? ResultsFile.Parse(File.ReadAllText(results)) : ResultsFile.Empty);
        return
        [
            .. judge.OfResults(Checkout.Results),
            .. repository.Documents().SelectMany(document => judge.OfDocument(document, File.ReadAllText(Path.Combine(root, document)))),
        ];
    }

    private static void Print(List<Finding> findings, TextWriter output)
    {
        string[] heads = ["where", "figures", "measured at"];
        List<string[]> lines = [heads, .. findings.Select(finding => new[] { finding.Where, finding.Figures, finding.Commit })];
        var widths = heads.Select((_, column) => lines.Max(line => line[column].Length)).ToList();
        foreach (var (line, words) in lines.Zip(findings.Select(finding => finding.Verdict.Words).Prepend("state")))
        {
            output.WriteLine($"{string.Join("  ", line.Select((cell, column) => cell.PadRight(widths[column])))}  {words}");
        }

        output.WriteLine($"{findings.Count(finding => finding.Verdict.IsCurrent)} of {findings.Count} are current.");
    }
}
