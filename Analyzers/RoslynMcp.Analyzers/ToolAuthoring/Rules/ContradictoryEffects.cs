using Microsoft.CodeAnalysis;
using RoslynMcp.Analyzers.ToolAuthoring.Reading;

namespace RoslynMcp.Analyzers.ToolAuthoring.Rules;

/// <summary>A tool cannot both change nothing and destroy something.</summary>
internal sealed class ContradictoryEffects : ToolRule
{
    private static readonly DiagnosticDescriptor Rule = new(
        ToolRuleIds.ContradictoryEffects,
        "Declare effects that agree",
        "The tool '{0}' says that it is read-only and destructive. It counts as read-only and would run without approval; remove one.",
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink.ToPage(ToolRuleIds.ContradictoryEffects));

    public override DiagnosticDescriptor Descriptor => Rule;

    public override void CheckTool(ToolMethod tool, Action<Diagnostic> report)
    {
        if (tool.States("ReadOnly") is true && tool.States("Destructive") is true)
        {
            report(At(tool.Symbol, tool.Symbol.Name));
        }
    }
}
