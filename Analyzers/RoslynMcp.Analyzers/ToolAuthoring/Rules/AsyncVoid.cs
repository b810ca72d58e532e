using Microsoft.CodeAnalysis;
using RoslynMcp.Analyzers.ToolAuthoring.Reading;

namespace RoslynMcp.Analyzers.ToolAuthoring.Rules;

/// <summary>Nobody can await an async void method, and its exception ends the process.</summary>
internal sealed class AsyncVoid : ToolRule
{
    private static readonly DiagnosticDescriptor Rule = new(
        ToolRuleIds.AsyncVoid,
        "Return Task from an async tool",
        "The tool '{0}' is 'async void': it answers before it is done, and its exception ends the process. Return Task.",
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink.ToPage(ToolRuleIds.AsyncVoid));

    public override DiagnosticDescriptor Descriptor => Rule;

    public override void CheckTool(ToolMethod tool, Action<Diagnostic> report)
    {
        if (tool.Symbol is { IsAsync: true, ReturnsVoid: true })
        {
            report(At(tool.Symbol, tool.Symbol.Name));
        }
    }
}
