using Microsoft.CodeAnalysis;
using RoslynMcp.Analyzers.ToolAuthoring.Reading;

namespace RoslynMcp.Analyzers.ToolAuthoring.Rules;

/// <summary>A category named like a type that every snippet imports gets another name in the facade.</summary>
internal sealed class ReservedCategory : ToolRule
{
    private static readonly DiagnosticDescriptor Rule = new(
        ToolRuleIds.ReservedCategory,
        "Give the category a name that snippets can use",
        "The category '{0}' is named like a type or namespace of every snippet, so its tools would be '{0}Tools'. Rename the class.",
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink.ToPage(ToolRuleIds.ReservedCategory));

    private static readonly string[] Namespaces = ["Microsoft", "RoslynMcp", "System", "ToolException", "ToolOutput", "Tools"];

    private static readonly Lazy<HashSet<string>> Names = new(Read);

    public override DiagnosticDescriptor Descriptor => Rule;

    public override void CheckClass(ToolClass type, Action<Diagnostic> report)
    {
        if (!type.Tools.IsEmpty && Names.Value.Contains(FacadeName.OfClass(type.Category)))
        {
            report(At(type.Symbol, type.Category));
        }
    }

    private static HashSet<string> Read() => new(
        EmbeddedText.Read("ImplicitTypes.txt").Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries).Concat(Namespaces),
        StringComparer.OrdinalIgnoreCase);
}
