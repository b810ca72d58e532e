using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using RoslynMcp.Runtime.Parsing;
using RoslynMcp.Runtime.Validation;

namespace RoslynMcp.Runtime.Compilation;

/// <summary>A trailing expression may turn out to have no value: <c>Console.WriteLine(x)</c>. Then it is a statement like others.</summary>
internal static class TrailingExpression
{
    private const string NoImplicitConversion = "CS0029";

    /// <summary>The layout that makes it a statement, if that is what the compiler stumbled over.</summary>
    public static LaidOutSnippet? AsStatement(LaidOutSnippet snippet, ImmutableArray<Diagnostic> diagnostics, Report report)
        => snippet.ReturnsTrailing && diagnostics.Any(found => IsVoid(found, snippet))
            ? SnippetLayout.Arrange(snippet.Parsed, report, returnsTrailing: false)
            : null;

    private static bool IsVoid(Diagnostic found, LaidOutSnippet snippet)
        => found.Id == NoImplicitConversion
            && snippet.ToAuthored(found.Location.SourceSpan.Start) == snippet.Parsed.Return!.Value.Start
            && found.GetMessage(null).Contains("'void'", StringComparison.Ordinal);
}
