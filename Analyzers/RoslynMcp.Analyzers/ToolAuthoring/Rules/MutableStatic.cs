using Microsoft.CodeAnalysis;
using RoslynMcp.Analyzers.ToolAuthoring.Reading;

namespace RoslynMcp.Analyzers.ToolAuthoring.Rules;

/// <summary>Static state outlives a call and is shared by every tenant.</summary>
internal sealed class MutableStatic : ToolRule
{
    private static readonly DiagnosticDescriptor Rule = new(
        ToolRuleIds.MutableStatic,
        "Keep no mutable static state in a tool class",
        "'{0}' is shared by all tenants and calls at once. Keep it in an injected service, or make it immutable.",
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink.ToPage(ToolRuleIds.MutableStatic));

    public override DiagnosticDescriptor Descriptor => Rule;

    public override void CheckClass(ToolClass type, Action<Diagnostic> report)
    {
        foreach (var member in type.Symbol.GetMembers())
        {
            if (member is { IsStatic: true, IsImplicitlyDeclared: false } && IsMutable(member))
            {
                report(At(member, member.Name));
            }
        }
    }

    private static bool IsMutable(ISymbol member) => member switch
    {
        IFieldSymbol { IsConst: false } field => !field.IsReadOnly || IsCollection(field.Type),
        IPropertySymbol property => IsAutomatic(property) && (property.SetMethod is not null || IsCollection(property.Type)),
        IEventSymbol => true,
        _ => false,
    };

    private static bool IsAutomatic(IPropertySymbol property) => property.ContainingType.GetMembers()
        .OfType<IFieldSymbol>()
        .Any(field => SymbolEqualityComparer.Default.Equals(field.AssociatedSymbol, property));

    /// <summary>Arrays are let be: they are how constant tables are written.</summary>
    private static bool IsCollection(ITypeSymbol type) =>
        type.ContainingNamespace?.ToDisplayString() is "System.Collections.Generic" or "System.Collections.Concurrent" or "System.Collections"
        && type.TypeKind == TypeKind.Class
        && type.AllInterfaces.Any(x => x.SpecialType == SpecialType.System_Collections_IEnumerable);
}
