using Microsoft.CodeAnalysis;
using RoslynMcp.Analyzers.ToolAuthoring.Reading;

namespace RoslynMcp.Analyzers.ToolAuthoring.Rules;

/// <summary>Two classes whose tools become one class of the facade, or one of which is renamed there.</summary>
internal static class CategoryCollision
{
    public static readonly DiagnosticDescriptor Rule = new(
        ToolRuleIds.CategoryCollision,
        "Give each tool class a category of its own",
        "The tools of '{0}' and of '{1}' have the category '{2}'. Rename one of the classes, or let one of them declare all tools.",
        ToolRule.Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink.ToPage(ToolRuleIds.CategoryCollision),
        customTags: WellKnownDiagnosticTags.CompilationEnd);

    public static void Check(IEnumerable<ToolClass> classes, Action<Diagnostic> report)
    {
        var categories = classes.Where(type => !type.Tools.IsEmpty).GroupBy(type => FacadeName.OfClass(type.Category), StringComparer.Ordinal);
        foreach (var category in categories)
        {
            var ordered = category.OrderBy(type => type.Symbol.ToDisplayString(), StringComparer.Ordinal).ToList();
            foreach (var other in ordered.Skip(1))
            {
                report(Diagnostic.Create(
                    Rule,
                    other.Symbol.Locations[0],
                    ordered[0].Symbol.ToDisplayString(),
                    other.Symbol.ToDisplayString(),
                    other.Category));
            }
        }
    }
}
