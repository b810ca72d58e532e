using System.Collections.Immutable;
using System.IO.Enumeration;

namespace RoslynMcp.Server.Configuration;

/// <summary>Which tools are offered: those that some include pattern matches and no exclude pattern does; <c>*</c> is any text.</summary>
internal sealed record ToolFilter(ImmutableArray<string> Include, ImmutableArray<string> Exclude)
{
    public static ToolFilter Everything { get; } = new([], []);

    public bool Admits(string id) => (Include.IsEmpty || Matches(Include, id)) && !Matches(Exclude, id);

    private static bool Matches(ImmutableArray<string> patterns, string id)
        => patterns.Any(pattern => FileSystemName.MatchesSimpleExpression(pattern, id, ignoreCase: true));
}
