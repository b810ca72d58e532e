using System.Collections.Immutable;

namespace RoslynMcp.Tools.Facade.Model;

/// <summary>A category: a static class with a method per tool and the types they need.</summary>
internal sealed record FacadeClass(
    string Name,
    string Category,
    ImmutableArray<FacadeMethod> Methods,
    ImmutableArray<TypeDeclaration> Types)
{
    /// <summary>The names of the types that are enums, which every member of a declared type is asked about.</summary>
    public IReadOnlySet<string> Enums { get; } = Types.OfType<EnumDeclaration>().Select(choice => choice.Name).ToHashSet(StringComparer.Ordinal);
}
