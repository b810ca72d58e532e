namespace RoslynMcp.Benchmarks.Parts;

/// <summary><c>[--only] [NAME…] [--quick] [--json FILE]</c></summary>
/// <param name="Names">The parts that are wanted; empty for all.</param>
/// <param name="IsQuick">Too few rounds for figures.</param>
/// <param name="Json">Where the tables go as JSON; null for beside the program.</param>
internal sealed record PartArguments(IReadOnlyList<string> Names, bool IsQuick, string? Json)
{
    /// <summary>Null where the command line is wrong.</summary>
    public static PartArguments? Parse(IReadOnlyList<string> arguments, IReadOnlyList<string> known)
    {
        var (names, isQuick, json) = (new List<string>(), false, (string?)null);
        for (var at = 0; at < arguments.Count; at++)
        {
            switch (arguments[at])
            {
                case "--only" when at + 1 < arguments.Count:
                    break;
                case "--quick":
                    isQuick = true;
                    break;
                case "--json" when at + 1 < arguments.Count:
                    json = arguments[++at];
                    break;
                case var name when known.Contains(name):
                    names.Add(name);
                    break;
                default:
                    return null;
            }
        }

        return new PartArguments(names, isQuick, json);
    }
}
