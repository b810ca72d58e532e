using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using RoslynMcp.Analyzers.Repair;
using RoslynMcp.Analyzers.Snippets;
using RoslynMcp.Runtime.Compilation;
using RoslynMcp.Runtime.Parsing;

namespace RoslynMcp.Runtime.Validation;

/// <summary>Asks the rules of RoslynMcp.Analyzers about a snippet, as plain functions: no pragma or attribute can silence them.</summary>
internal static class SnippetValidator
{
    /// <summary>Compiler warnings that a model should hear of although the snippet runs.</summary>
    private static readonly HashSet<string> WorthSaying = ["CS4014"];

    /// <summary>Imports and patterns, on the author's own tree.</summary>
    public static bool CheckSyntax(ParsedSnippet snippet, Report report)
    {
        foreach (var violation in SnippetRules.CheckSyntax(snippet.Root))
        {
            report.Add(violation with { Span = new TextSpan(snippet.ToAuthored(violation.Span.Start), violation.Span.Length) });
        }

        return !report.HasErrors;
    }

    /// <summary>The compiler's errors and every symbol that the program means, together.</summary>
    public static bool CheckProgram(EmittedSnippet emitted, LaidOutSnippet laidOut, ImmutableArray<Diagnostic> diagnostics, Report report)
    {
        var scope = new SnippetScope(SnippetCompiler.OwnAssemblies(emitted.Unit));
        var model = emitted.Unit.GetSemanticModel(laidOut.Tree);
        var repairs = new CompilerRepairs(model, scope);
        foreach (var found in diagnostics)
        {
            if (found.Severity == DiagnosticSeverity.Error || WorthSaying.Contains(found.Id))
            {
                var severity = found.Severity == DiagnosticSeverity.Error ? "error" : "warning";
                var position = laidOut.ToAuthored(found.Location.SourceSpan.Start);
                report.Add(found.Id, "full", severity, position, CompilerRepairs.Message(found), repairs.For(found));
            }
        }

        foreach (var violation in SnippetRules.CheckSymbols(model, laidOut.AuthoredRoots, scope))
        {
            report.Add(violation with { Span = laidOut.ToAuthored(violation.Span) });
        }

        return !report.HasErrors;
    }
}
