using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace RoslynMcp.Analyzers.ToolAuthoring.Reading;

/// <summary>Walks a type the way its JSON is written, and stops at the first part that does not fit.</summary>
internal sealed class JsonShape
{
    private readonly bool _isParameter;
    private readonly HashSet<ITypeSymbol> _seen = new(SymbolEqualityComparer.Default);

    private JsonShape(bool isParameter) => _isParameter = isParameter;

    public static JsonProblem? OfParameter(IParameterSymbol parameter) => parameter.RefKind == RefKind.None
        ? new JsonShape(isParameter: true).Walk(parameter.Type, "")
        : new JsonProblem(Untyped: false, $"it is passed by '{parameter.RefKind.ToString().ToLowerInvariant()}'");

    public static JsonProblem? OfResult(ITypeSymbol result, IMethodSymbol method) => method.RefKind == RefKind.None
        ? new JsonShape(isParameter: false).Walk(result, "")
        : new JsonProblem(Untyped: false, "it is returned by reference");

    private JsonProblem? Walk(ITypeSymbol type, string member) => type switch
    {
        IErrorTypeSymbol => null,
        IDynamicTypeSymbol or { SpecialType: SpecialType.System_Object } => Problem(untyped: true, type, member),
        IArrayTypeSymbol { Rank: 1 } array => Walk(array.ElementType, member),
        INamedTypeSymbol named => WalkNamed(named, member),
        _ => Problem(untyped: false, type, member),
    };

    private JsonProblem? WalkNamed(INamedTypeSymbol type, string member)
    {
        if (type.SpecialType is not (SpecialType.None or SpecialType.System_Nullable_T) || type.TypeKind == TypeKind.Enum)
        {
            return type.SpecialType is SpecialType.System_IntPtr or SpecialType.System_UIntPtr or SpecialType.System_Delegate
                ? Problem(untyped: false, type, member)
                : type.SpecialType == SpecialType.System_Collections_IEnumerable ? Problem(untyped: true, type, member) : WalkParts(type, member);
        }

        return JsonTypes.Of(type) switch
        {
            JsonKind.Unsupported => Problem(untyped: false, type, member),
            JsonKind.Untyped => Problem(untyped: true, type, member),
            JsonKind.Unknown => _isParameter ? Problem(untyped: true, type, member) : null,
            _ => WalkParts(type, member),
        };
    }

    private JsonProblem? WalkParts(INamedTypeSymbol type, string member)
    {
        foreach (var argument in type.TypeArguments)
        {
            if (Walk(argument, member) is { } problem)
            {
                return problem;
            }
        }

        return !type.DeclaringSyntaxReferences.IsEmpty && type.TypeKind != TypeKind.Enum && _seen.Add(type.OriginalDefinition) && !JsonTypes.HasConverter(type)
            ? WalkProperties(type)
            : null;
    }

    private JsonProblem? WalkProperties(INamedTypeSymbol type)
    {
        foreach (var property in Properties(type))
        {
            if (Walk(property.Type, $"{type.Name}.{property.Name}") is { } problem)
            {
                return problem;
            }
        }

        return null;
    }

    private static ImmutableArray<IPropertySymbol> Properties(INamedTypeSymbol type) =>
    [
        .. type.GetMembers().OfType<IPropertySymbol>().Where(property =>
            property is { DeclaredAccessibility: Accessibility.Public, IsStatic: false, IsIndexer: false, GetMethod: not null }
            && !JsonTypes.IsIgnored(property)),
    ];

    private static JsonProblem Problem(bool untyped, ITypeSymbol type, string member)
    {
        var name = type.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat);
        return new JsonProblem(untyped, member.Length == 0 ? $"its type is '{name}'" : $"'{member}' is '{name}'");
    }
}
