using Microsoft.CodeAnalysis;
using RoslynMcp.Analyzers.ToolAuthoring.Reading;

namespace RoslynMcp.Analyzers.ToolAuthoring.Rules;

/// <summary>What is not declared counts as destructive and waits for an approval.</summary>
internal sealed class UndeclaredEffects : ToolRule
{
    private static readonly DiagnosticDescriptor Rule = new(
        ToolRuleIds.UndeclaredEffects,
        "Declare what the tool may change",
        "The tool '{0}' does not say what it changes, so it counts as destructive. State ReadOnly = true, or Destructive.",
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink.ToPage(ToolRuleIds.UndeclaredEffects));

    public override DiagnosticDescriptor Descriptor => Rule;

    public override void CheckTool(ToolMethod tool, Action<Diagnostic> report)
    {
        if (tool.States("ReadOnly") is not true && tool.States("Destructive") is null)
        {
            report(At(tool.Symbol, tool.Symbol.Name));
        }
    }
}
