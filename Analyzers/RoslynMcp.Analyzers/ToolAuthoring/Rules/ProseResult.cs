using Microsoft.CodeAnalysis;
using RoslynMcp.Analyzers.ToolAuthoring.Reading;

namespace RoslynMcp.Analyzers.ToolAuthoring.Rules;

/// <summary>Text promises nothing: the facade hands it over as an untyped ToolOutput.</summary>
internal sealed class ProseResult : ToolRule
{
    private static readonly DiagnosticDescriptor Rule = new(
        ToolRuleIds.ProseResult,
        "Return a record instead of text",
        "The result of '{0}' is text, which a snippet cannot filter, join or count. Return a record, if only with one named member.",
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink.ToPage(ToolRuleIds.ProseResult));

    public override DiagnosticDescriptor Descriptor => Rule;

    public override void CheckTool(ToolMethod tool, Action<Diagnostic> report)
    {
        if (tool.Result is { SpecialType: SpecialType.System_String })
        {
            report(At(tool.Symbol, tool.Symbol.Name));
        }
    }
}
