using Microsoft.CodeAnalysis;
using RoslynMcp.Analyzers.ToolAuthoring.Reading;

namespace RoslynMcp.Analyzers.ToolAuthoring.Rules;

/// <summary>A model cannot guess what an untyped parameter wants.</summary>
internal sealed class UntypedParameter : ToolRule
{
    private static readonly DiagnosticDescriptor Rule = new(
        ToolRuleIds.UntypedParameter,
        "Give the parameter a type",
        "A model cannot know what to pass as '{0}': {1}. Declare a record for it.",
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink.ToPage(ToolRuleIds.UntypedParameter));

    public override DiagnosticDescriptor Descriptor => Rule;

    public override void CheckParameter(ToolMethod tool, ToolParameter parameter, Action<Diagnostic> report)
    {
        if (parameter.Problem is { Untyped: true } problem)
        {
            report(At(parameter.Symbol, parameter.Symbol.Name, problem.Where));
        }
    }
}
