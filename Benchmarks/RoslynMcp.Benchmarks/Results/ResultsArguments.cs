namespace RoslynMcp.Benchmarks.Results;

/// <summary><c>results [--only SECTION…] [--quick]</c></summary>
internal sealed record ResultsArguments(IReadOnlyList<Topic> Topics, bool IsQuick)
{
    /// <summary>Null where the command line is wrong; a name is a section's or that of a group.</summary>
    public static ResultsArguments? Parse(IReadOnlyList<string> arguments, IReadOnlyList<Topic> known)
    {
        var names = arguments.Where(argument => argument is not ("--only" or "--quick")).ToList();
        return names.All(name => known.Any(topic => topic.IsMeantBy(name))) && arguments.Contains("--only") == (names.Count > 0)
            ? new ResultsArguments([.. known.Where(topic => names.Count == 0 || names.Any(topic.IsMeantBy))], arguments.Contains("--quick"))
            : null;
    }
}
