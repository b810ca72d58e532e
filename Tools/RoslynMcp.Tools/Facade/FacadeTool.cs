using RoslynMcp.Tools.Catalog;
using RoslynMcp.Tools.Facade.Printing;

namespace RoslynMcp.Tools.Facade;

/// <summary>One tool as a model reads it.</summary>
/// <param name="Id">The tool's id in the catalog, <c>category.name</c>.</param>
/// <param name="ClassName">The static class in namespace <c>Tools</c>.</param>
/// <param name="MethodName">The method of that class.</param>
/// <param name="Signature">The method's declaration without modifiers, docs and body.</param>
/// <param name="Types">The records and enums that the signature needs, transitively, one a line; they are nested in the class.</param>
/// <param name="Description">What the tool does, as one clean text; may be empty.</param>
/// <param name="Effects">What a call may change.</param>
public sealed record FacadeTool(
    string Id,
    string ClassName,
    string MethodName,
    string Signature,
    string Types,
    string Description,
    ToolEffects Effects)
{
    internal string FullDeclaration { get; init; } = "";

    /// <summary>The declaration in the detail that is asked for.</summary>
    public string Declaration(FacadeDetail detail) => detail switch
    {
        FacadeDetail.Index => DocText.FirstSentence(Description) is { Length: > 0 } sentence
            ? $"{ClassName}.{MethodName}: {sentence}"
            : $"{ClassName}.{MethodName}",
        FacadeDetail.Signature => Signature.Insert(Signature.IndexOf($" {MethodName}(", StringComparison.Ordinal) + 1, $"{ClassName}."),
        FacadeDetail.Full => FullDeclaration,
        _ => throw new ArgumentOutOfRangeException(nameof(detail), detail, "Index, Signature or Full."),
    };
}
