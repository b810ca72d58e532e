using Microsoft.CodeAnalysis;
using RoslynMcp.Analyzers.ToolAuthoring.Reading;

namespace RoslynMcp.Analyzers.ToolAuthoring.Rules;

/// <summary>Code can only use a result whose type it knows; a JsonElement admits openly that it is unknown.</summary>
internal sealed class UntypedResult : ToolRule
{
    private static readonly DiagnosticDescriptor Rule = new(
        ToolRuleIds.UntypedResult,
        "Give the result a type",
        "A snippet cannot use the result of '{0}': {1}. Return a record, or a JsonElement where the shape is really unknown.",
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink.ToPage(ToolRuleIds.UntypedResult));

    public override DiagnosticDescriptor Descriptor => Rule;

    public override void CheckTool(ToolMethod tool, Action<Diagnostic> report)
    {
        if (tool.ResultProblem is { Untyped: true } problem)
        {
            report(At(tool.Symbol, tool.Symbol.Name, problem.Where));
        }
    }
}
