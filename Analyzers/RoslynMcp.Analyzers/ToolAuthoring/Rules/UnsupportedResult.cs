using Microsoft.CodeAnalysis;
using RoslynMcp.Analyzers.ToolAuthoring.Reading;

namespace RoslynMcp.Analyzers.ToolAuthoring.Rules;

/// <summary>A result must be able to become JSON.</summary>
internal sealed class UnsupportedResult : ToolRule
{
    private static readonly DiagnosticDescriptor Rule = new(
        ToolRuleIds.UnsupportedResult,
        "Return values that JSON can carry",
        "The result of '{0}' cannot become JSON: {1}. Return a record, an enum, a list or a map.",
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink.ToPage(ToolRuleIds.UnsupportedResult));

    public override DiagnosticDescriptor Descriptor => Rule;

    public override void CheckTool(ToolMethod tool, Action<Diagnostic> report)
    {
        if (tool.ResultProblem is { Untyped: false } problem)
        {
            report(At(tool.Symbol, tool.Symbol.Name, problem.Where));
        }
    }
}
