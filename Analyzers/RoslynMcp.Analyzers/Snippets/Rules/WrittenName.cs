using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace RoslynMcp.Analyzers.Snippets.Rules;

/// <summary>Names as they are written, before anything is bound; escapes in identifiers are already resolved.</summary>
internal static class WrittenName
{
    /// <summary>The last part, without type arguments.</summary>
    public static string Last(NameSyntax name) => name switch
    {
        SimpleNameSyntax simple => simple.Identifier.ValueText,
        QualifiedNameSyntax qualified => qualified.Right.Identifier.ValueText,
        AliasQualifiedNameSyntax alias => alias.Name.Identifier.ValueText,
        _ => throw new InvalidOperationException($"Unknown kind of name {name.RawKind}."),
    };

    /// <summary>The whole name with dots and arities, as in a documentation id; null when it starts at an alias.</summary>
    public static string? Full(TypeSyntax type) => type switch
    {
        SimpleNameSyntax simple => WithArity(simple),
        QualifiedNameSyntax qualified => Full(qualified.Left) is { } left ? left + "." + WithArity(qualified.Right) : null,
        AliasQualifiedNameSyntax { Alias.Identifier.ValueText: "global" } alias => WithArity(alias.Name),
        _ => null,
    };

    private static string WithArity(SimpleNameSyntax name) => name is GenericNameSyntax generic
        ? $"{generic.Identifier.ValueText}`{generic.Arity}"
        : name.Identifier.ValueText;
}
