using System.Collections.Immutable;

namespace RoslynMcp.Tools.Facade.Model;

/// <summary>A category: a static class with a method per tool and the types they need.</summary>
internal sealed record FacadeClass(
    string Name,
    string Category,
    ImmutableArray<FacadeMethod> Methods,
    ImmutableArray<TypeDeclaration> Types);
