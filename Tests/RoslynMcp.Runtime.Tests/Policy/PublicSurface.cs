using Microsoft.CodeAnalysis;

namespace RoslynMcp.Runtime.Tests.Policy;

/// <summary>What of the framework C# can name: public types, and their public and protected members.</summary>
internal static class PublicSurface
{
    public static IEnumerable<INamedTypeSymbol> TypesOf(INamespaceOrTypeSymbol container)
    {
        foreach (var member in container.GetMembers())
        {
            if (member is INamespaceSymbol space)
            {
                foreach (var type in TypesOf(space))
                {
                    yield return type;
                }
            }
            else if (member is INamedTypeSymbol type && IsVisible(type))
            {
                yield return type;
                foreach (var nested in TypesOf(type))
                {
                    yield return nested;
                }
            }
        }
    }

    /// <summary>Accessors stand for their property or event: they are what IL calls, and may differ.</summary>
    public static IEnumerable<ISymbol> MembersOf(INamedTypeSymbol type) => type.GetMembers()
        .Where(member => IsVisible(member) && member is IFieldSymbol or IMethodSymbol { MethodKind: not MethodKind.Destructor and not MethodKind.StaticConstructor });

    public static IEnumerable<ITypeSymbol> SignatureOf(ISymbol member) => member switch
    {
        IFieldSymbol field => Within(field.Type),
        IMethodSymbol method => new[] { method.ReturnType }.Concat(method.Parameters.Select(parameter => parameter.Type)).SelectMany(Within),
        _ => throw new InvalidOperationException($"A member of kind {member.Kind}."),
    };

    /// <summary>It takes a function pointer that no C# can name; only the compiler calls it.</summary>
    public static bool IsConstructorOfDelegate(ISymbol member)
        => member is IMethodSymbol { MethodKind: MethodKind.Constructor, ContainingType.TypeKind: TypeKind.Delegate };

    private static IEnumerable<ITypeSymbol> Within(ITypeSymbol type) => type switch
    {
        IArrayTypeSymbol array => Within(array.ElementType),
        IPointerTypeSymbol pointer => [pointer],
        INamedTypeSymbol { TypeArguments.IsEmpty: false } generic => generic.TypeArguments.SelectMany(Within).Prepend(generic),
        _ => [type],
    };

    private static bool IsVisible(ISymbol symbol)
        => symbol.DeclaredAccessibility is Accessibility.Public or Accessibility.Protected or Accessibility.ProtectedOrInternal;
}
