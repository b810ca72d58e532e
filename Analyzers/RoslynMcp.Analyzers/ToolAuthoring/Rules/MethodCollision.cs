using Microsoft.CodeAnalysis;
using RoslynMcp.Analyzers.ToolAuthoring.Reading;

namespace RoslynMcp.Analyzers.ToolAuthoring.Rules;

/// <summary>Two tools of one class must become two C# methods.</summary>
internal sealed class MethodCollision : ToolRule
{
    private static readonly DiagnosticDescriptor Rule = new(
        ToolRuleIds.MethodCollision,
        "Give each tool a name of its own",
        "The tools '{0}' and '{1}' become one C# method of the facade. Give one of them another Name.",
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink.ToPage(ToolRuleIds.MethodCollision));

    public override DiagnosticDescriptor Descriptor => Rule;

    public override void CheckClass(ToolClass type, Action<Diagnostic> report)
    {
        var first = new Dictionary<string, ToolMethod>(StringComparer.Ordinal);
        foreach (var tool in type.Tools)
        {
            var name = FacadeName.OfMethod(tool.Name);
            if (first.TryGetValue(name, out var other))
            {
                report(At(tool.Symbol, other.Name, tool.Name));
            }
            else
            {
                first.Add(name, tool);
            }
        }
    }
}
