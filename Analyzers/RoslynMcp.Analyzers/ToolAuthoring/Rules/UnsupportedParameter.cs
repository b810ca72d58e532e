using Microsoft.CodeAnalysis;
using RoslynMcp.Analyzers.ToolAuthoring.Reading;

namespace RoslynMcp.Analyzers.ToolAuthoring.Rules;

/// <summary>A parameter must be able to come from JSON, or be one that the host fills in.</summary>
internal sealed class UnsupportedParameter : ToolRule
{
    private static readonly DiagnosticDescriptor Rule = new(
        ToolRuleIds.UnsupportedParameter,
        "Take values that JSON can carry",
        "The parameter '{0}' cannot come from JSON: {1}. Take values, records, enums, lists or maps, a ToolContext or a CancellationToken.",
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink.ToPage(ToolRuleIds.UnsupportedParameter));

    public override DiagnosticDescriptor Descriptor => Rule;

    public override void CheckParameter(ToolMethod tool, ToolParameter parameter, Action<Diagnostic> report)
    {
        if (parameter.Problem is { Untyped: false } problem)
        {
            report(At(parameter.Symbol, parameter.Symbol.Name, problem.Where));
        }
    }
}
