using Microsoft.CodeAnalysis;
using RoslynMcp.Analyzers.ToolAuthoring.Reading;

namespace RoslynMcp.Analyzers.ToolAuthoring.Rules;

/// <summary>A model chooses a tool by its description.</summary>
internal sealed class ToolDescription : ToolRule
{
    private static readonly DiagnosticDescriptor Rule = new(
        ToolRuleIds.ToolDescription,
        "Describe the tool",
        "The tool '{0}' has no description: a model cannot tell when to call it. Add [Description(\"...\")].",
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink.ToPage(ToolRuleIds.ToolDescription));

    public override DiagnosticDescriptor Descriptor => Rule;

    public override void CheckTool(ToolMethod tool, Action<Diagnostic> report)
    {
        if (!Descriptions.Has(tool.Symbol, tool.Symbols))
        {
            report(At(tool.Symbol, tool.Symbol.Name));
        }
    }
}
