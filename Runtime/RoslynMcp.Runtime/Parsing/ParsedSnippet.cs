using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace RoslynMcp.Runtime.Parsing;

/// <summary>A snippet as its author wrote it, parsed as a top-level program.</summary>
/// <param name="Code">The text; a trailing expression has become a return statement.</param>
/// <param name="Root">Its tree.</param>
/// <param name="Return">Where that <c>return</c> and its blank were put in; null where the author wrote one.</param>
internal sealed record ParsedSnippet(string Code, CompilationUnitSyntax Root, TextSpan? Return)
{
    /// <summary>The author's position of a position in <see cref="Code"/>.</summary>
    public int ToAuthored(int position)
        => Return is { } added && position > added.Start ? Math.Max(added.Start, position - added.Length) : position;
}
