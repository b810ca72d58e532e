using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using RoslynMcp.Analyzers.ToolAuthoring.Reading;
using RoslynMcp.Analyzers.ToolAuthoring.Rules;

namespace RoslynMcp.Analyzers.ToolAuthoring;

/// <summary>Reads each tool class of a compilation once and hands it to the rules RMCP1xx.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ToolAuthoringAnalyzer : DiagnosticAnalyzer
{
    /// <summary>One descriptor for each rule RMCP1xx.</summary>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => ToolRules.Descriptors;

    /// <summary>Registers nothing in a compilation that knows no <c>[McpServerTool]</c>.</summary>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(start =>
        {
            if (ToolSymbols.Find(start.Compilation) is { } symbols)
            {
                Register(start, symbols);
            }
        });
    }

    private static void Register(CompilationStartAnalysisContext start, ToolSymbols symbols)
    {
        var classes = new ConcurrentBag<ToolClass>();
        start.RegisterSymbolAction(
            context =>
            {
                if (ToolClass.Read((INamedTypeSymbol)context.Symbol, symbols) is { } type)
                {
                    classes.Add(type);
                    Check(type, context.ReportDiagnostic);
                }
            },
            SymbolKind.NamedType);
        start.RegisterSyntaxNodeAction(context => BlockingWait.Check(context, symbols), BlockingWait.Kinds);
        start.RegisterCompilationEndAction(end => CategoryCollision.Check(classes, end.ReportDiagnostic));
    }

    private static void Check(ToolClass type, Action<Diagnostic> report)
    {
        foreach (var rule in ToolRules.OfDeclarations)
        {
            rule.CheckClass(type, report);
            foreach (var tool in type.Tools)
            {
                rule.CheckTool(tool, report);
                foreach (var parameter in tool.Parameters)
                {
                    rule.CheckParameter(tool, parameter, report);
                }
            }
        }
    }
}
