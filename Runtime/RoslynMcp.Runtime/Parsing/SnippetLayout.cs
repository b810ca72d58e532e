using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using RoslynMcp.Runtime.Validation;

namespace RoslynMcp.Runtime.Parsing;

/// <summary>
/// Lays a snippet out as a compilation unit: its usings, a class with one async method that holds the statements and returns
/// <c>object?</c>, and its types. The method asks for the runtime's own async, so that awaits become calls that metering redirects.
/// </summary>
internal static class SnippetLayout
{
    private const string Head =
        $"static class {LaidOutSnippet.ClassName}{{[System.Runtime.CompilerServices.RuntimeAsyncMethodGeneration(true)]"
        + $"internal static async System.Threading.Tasks.Task<object?> {LaidOutSnippet.MethodName}(){{";

    /// <summary>Lays out, or reports what can't stand at the top level.</summary>
    /// <param name="snippet">The parsed snippet.</param>
    /// <param name="report">Where to report.</param>
    /// <param name="returnsTrailing">False when a trailing expression turned out to have no value.</param>
    public static LaidOutSnippet? Arrange(ParsedSnippet snippet, Report report, bool returnsTrailing = true)
    {
        var parts = TopLevel.Sort(snippet.Root, report);
        if (report.HasErrors)
        {
            return null;
        }

        var unit = new UnitWriter(snippet.Code, LayoutEdits.Of(snippet, returnsTrailing));
        parts.Usings.ForEach(directive => unit.Authored(directive.FullSpan));
        unit.Own(Head);
        parts.Statements.ForEach(statement => unit.Authored(statement.FullSpan));
        unit.Own("\nreturn null;}}\n");
        parts.Types.ForEach(type => unit.Authored(type.FullSpan));
        foreach (var extension in parts.Extensions)
        {
            unit.Own($"\nstatic class {LaidOutSnippet.ClassName}Extensions{extension.SpanStart}{{internal static ");
            unit.Authored(extension.FullSpan);
            unit.Own("}");
        }

        var tree = CSharpSyntaxTree.ParseText(unit.ToString(), SnippetParser.Program);
        return IsSound(tree, parts)
            ? new LaidOutSnippet(tree, unit.Positions, snippet, returnsTrailing && snippet.Return is not null)
            : Refuse(report);
    }

    /// <summary>The text must have come out as it was put in: one class with one method, and nothing that broke out of it.</summary>
    private static bool IsSound(SyntaxTree tree, TopLevel parts)
    {
        var root = (CompilationUnitSyntax)tree.GetRoot();
        return !root.GetDiagnostics().Any(found => found.Severity == DiagnosticSeverity.Error)
            && root.Usings.Count == parts.Usings.Count
            && root.Members.Count == 1 + parts.Types.Count + parts.Extensions.Count
            && root.Members[0] is ClassDeclarationSyntax { Members: [MethodDeclarationSyntax { Body: not null }] }
            && root.Members.Skip(1).All(member => member is BaseTypeDeclarationSyntax or DelegateDeclarationSyntax);
    }

    private static LaidOutSnippet? Refuse(Report report)
    {
        report.Add(
            "RMCP000", "syntax", "error", 0, "The snippet can't be laid out as a program.",
            "Write plain top-level statements; put type declarations last.");
        return null;
    }
}
