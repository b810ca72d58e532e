using Microsoft.CodeAnalysis;
using RoslynMcp.Analyzers.ToolAuthoring.Reading;

namespace RoslynMcp.Analyzers.ToolAuthoring.Rules;

/// <summary>A tool that waits must hear that nobody waits for it any more.</summary>
internal sealed class CancellationTokenParameter : ToolRule
{
    private static readonly DiagnosticDescriptor Rule = new(
        ToolRuleIds.CancellationToken,
        "Take a CancellationToken",
        "The tool '{0}' waits, but cannot be cancelled. Take a CancellationToken and pass it on.",
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink.ToPage(ToolRuleIds.CancellationToken));

    public override DiagnosticDescriptor Descriptor => Rule;

    public override void CheckTool(ToolMethod tool, Action<Diagnostic> report)
    {
        var symbols = tool.Symbols;
        if (symbols.IsAwaitable(tool.Symbol.ReturnType) && !tool.Symbol.Parameters.Any(parameter => symbols.IsCancellation(parameter.Type)))
        {
            report(At(tool.Symbol, tool.Symbol.Name));
        }
    }
}
