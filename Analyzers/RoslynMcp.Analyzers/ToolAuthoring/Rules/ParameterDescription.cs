using Microsoft.CodeAnalysis;
using RoslynMcp.Analyzers.ToolAuthoring.Reading;

namespace RoslynMcp.Analyzers.ToolAuthoring.Rules;

/// <summary>A model fills in a parameter by its name, its type and its description.</summary>
internal sealed class ParameterDescription : ToolRule
{
    private static readonly DiagnosticDescriptor Rule = new(
        ToolRuleIds.ParameterDescription,
        "Describe the parameter",
        "The parameter '{0}' has no description: say unit, range and what its absence means. Add [Description(\"...\")].",
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink.ToPage(ToolRuleIds.ParameterDescription));

    public override DiagnosticDescriptor Descriptor => Rule;

    public override void CheckParameter(ToolMethod tool, ToolParameter parameter, Action<Diagnostic> report)
    {
        if (!Descriptions.Has(parameter.Symbol, tool.Symbols))
        {
            report(At(parameter.Symbol, parameter.Symbol.Name));
        }
    }
}
