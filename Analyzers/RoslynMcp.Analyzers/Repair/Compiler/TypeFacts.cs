using Microsoft.CodeAnalysis;

namespace RoslynMcp.Analyzers.Repair.Compiler;

/// <summary>What repairs ask about a type.</summary>
internal static class TypeFacts
{
    /// <summary>The result of a task; null for anything else and for a task without one.</summary>
    public static ITypeSymbol? Awaited(ITypeSymbol? type) => IsTask(type) ? ((INamedTypeSymbol)type!).TypeArguments.FirstOrDefault() : null;

    public static bool IsTask(ITypeSymbol? type)
        => type is INamedTypeSymbol { Name: "Task" or "ValueTask", ContainingNamespace: { Name: "Tasks", ContainingNamespace.Name: "Threading" } };

    public static ITypeSymbol? Underlying(ITypeSymbol? type)
        => type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable ? nullable.TypeArguments[0] : null;

    /// <summary>What a sequence holds; null for a text and for what is no sequence.</summary>
    public static ITypeSymbol? Element(ITypeSymbol? type) => type switch
    {
        null or { SpecialType: SpecialType.System_String } => null,
        IArrayTypeSymbol array => array.ElementType,
        _ => new[] { type }.Concat(type.AllInterfaces)
            .OfType<INamedTypeSymbol>()
            .FirstOrDefault(part => part.OriginalDefinition.SpecialType == SpecialType.System_Collections_Generic_IEnumerable_T)?.TypeArguments[0],
    };

    public static bool IsNamed(ITypeSymbol? type, string name) => type?.Name == name;

    /// <summary>Properties and fields that can be read from outside, the type's own before its base's.</summary>
    public static IEnumerable<ISymbol> Data(ITypeSymbol type)
    {
        for (var part = type; part is not null and not { SpecialType: SpecialType.System_Object }; part = part.BaseType)
        {
            foreach (var member in part.GetMembers())
            {
                if (member is { IsStatic: false, DeclaredAccessibility: Accessibility.Public, CanBeReferencedByName: true }
                    && member is IPropertySymbol { IsIndexer: false } or IFieldSymbol)
                {
                    yield return member;
                }
            }
        }
    }
}
