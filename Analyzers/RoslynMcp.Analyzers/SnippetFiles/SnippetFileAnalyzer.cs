using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using RoslynMcp.Analyzers.Snippets;

namespace RoslynMcp.Analyzers.SnippetFiles;

/// <summary>Shows the rules RMCP0xx while a snippet is written; it is a courtesy, and the sandbox asks the rules again by itself.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class SnippetFileAnalyzer : DiagnosticAnalyzer
{
    /// <summary>One descriptor for each rule RMCP0xx.</summary>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => SnippetDescriptors.All;

    /// <summary>Looks at the files that <see cref="SnippetFile"/> names, and at no others.</summary>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.Analyze | GeneratedCodeAnalysisFlags.ReportDiagnostics);
        context.RegisterCompilationStartAction(start =>
        {
            var scope = new Lazy<SnippetScope>(() => new SnippetScope([.. SnippetFile.Facades(start.Compilation)]));
            start.RegisterSyntaxTreeAction(CheckSyntax);
            start.RegisterSemanticModelAction(model => CheckSymbols(model, scope));
        });
    }

    private static void CheckSyntax(SyntaxTreeAnalysisContext context)
    {
        if (SnippetFile.Is(context.Tree, context.Options.AnalyzerConfigOptionsProvider))
        {
            Report(SnippetRules.CheckSyntax(context.Tree.GetRoot(context.CancellationToken)), context.Tree, context.ReportDiagnostic);
        }
    }

    private static void CheckSymbols(SemanticModelAnalysisContext context, Lazy<SnippetScope> scope)
    {
        var tree = context.SemanticModel.SyntaxTree;
        if (SnippetFile.Is(tree, context.Options.AnalyzerConfigOptionsProvider))
        {
            var roots = SnippetFile.Roots(tree.GetRoot(context.CancellationToken));
            Report(SnippetRules.CheckSymbols(context.SemanticModel, roots, scope.Value), tree, context.ReportDiagnostic);
        }
    }

    private static void Report(ImmutableArray<Violation> violations, SyntaxTree tree, Action<Diagnostic> report)
    {
        foreach (var violation in violations)
        {
            report(SnippetDescriptors.Diagnostic(violation, tree));
        }
    }
}
