using Microsoft.CodeAnalysis.CSharp;

namespace RoslynMcp.Analyzers.Snippets;

/// <summary>The kinds of syntax that a snippet may consist of, from the table of the same name.</summary>
internal static class AllowedSyntax
{
    private static readonly HashSet<SyntaxKind> Kinds = [.. Names().Select(Parse).OfType<SyntaxKind>()];

    public static bool Contains(SyntaxKind kind) => Kinds.Contains(kind);

    internal static IEnumerable<string> Names() => EmbeddedText.Read("AllowedSyntax.txt")
        .Split('\n')
        .Select(line => line.Split('#')[0].Trim())
        .Where(name => name.Length > 0);

    // The table is written for the runtime's compiler: an older one has no such syntax to refuse.
    private static SyntaxKind? Parse(string name) => Enum.TryParse<SyntaxKind>(name, out var kind) ? kind : null;
}
