using Microsoft.CodeAnalysis;
using RoslynMcp.Analyzers.Policy;
using RoslynMcp.Analyzers.Tests.Snippets;

namespace RoslynMcp.Analyzers.Tests.Policy;

[TestClass]
public sealed class AllowedSymbolsTests
{
    /// <summary>Types that are written by nobody and stand in signatures only: what 'await' and '$""' are made of.</summary>
    private static readonly string[] SignatureOnly =
        ["Awaitable", "Awaitable`1", "InterpolatedStringHandler", "ConfiguredCancelableAsyncEnumerable`1", "ConfiguredAsyncDisposable"];

    private static readonly SymbolPolicy Policy = SymbolPolicy.Default;

    [TestMethod]
    public void Every_id_of_both_lists_names_something_in_the_framework()
    {
        var lost = new[] { Policy.AllowedEntries, Policy.CompilerEntries }
            .SelectMany(list => list.Types.Concat(list.Members).Concat(list.Removed))
            .Where(id => Resolve(id) is null);

        Assert.AreEqual("", string.Join("\n", lost));
    }

    [TestMethod]
    public void No_allowed_member_names_a_type_that_is_not_allowed()
    {
        var open = AllowedMembers()
            .Where(member => SignatureTypes(member).Any(type => !IsClosed(type)))
            .Select(member => member.GetDocumentationCommentId());

        Assert.AreEqual("", string.Join("\n", open));
    }

    [TestMethod]
    public void Every_allowed_public_member_agrees_between_source_and_IL()
    {
        var disagreeing = AllowedMembers()
            .SelectMany(member => member is IPropertySymbol property ? [property.GetMethod, property.SetMethod] : new ISymbol?[] { member })
            .OfType<ISymbol>()
            .Where(member => Policy.Allows(member) && !Policy.AllowsInIL(member.GetDocumentationCommentId()!))
            .Select(member => member.GetDocumentationCommentId());

        Assert.AreEqual("", string.Join("\n", disagreeing));
    }

    private static IEnumerable<ISymbol> AllowedMembers() => Policy.AllowedEntries.Types
        .Select(Resolve)
        .OfType<INamedTypeSymbol>()
        .SelectMany(type => type.GetMembers().Where(member => type.TypeKind != TypeKind.Delegate || member.Name == "Invoke"))
        .Where(member => member is not INamedTypeSymbol && Policy.Allows(member));

    private static bool IsClosed(ITypeSymbol type) => type switch
    {
        IArrayTypeSymbol array => IsClosed(array.ElementType),
        ITypeParameterSymbol => true,
        INamedTypeSymbol named => (Policy.Allows(named) || SignatureOnly.Any(end => named.MetadataName.EndsWith(end, StringComparison.Ordinal)))
            && named.TypeArguments.All(IsClosed),
        _ => false,
    };

    private static IEnumerable<ITypeSymbol> SignatureTypes(ISymbol member) => member switch
    {
        IMethodSymbol method =>
            [method.ReturnType, .. method.Parameters.Select(p => p.Type), .. method.TypeParameters.SelectMany(t => t.ConstraintTypes)],
        IPropertySymbol property => [property.Type, .. property.Parameters.Select(p => p.Type)],
        IFieldSymbol field => [field.Type],
        IEventSymbol @event => [@event.Type],
        _ => throw new InvalidOperationException($"A member of kind {member.Kind}."),
    };

    private static ISymbol? Resolve(string id) => DocumentationCommentId.GetFirstSymbolForDeclarationId(id, Framework.Empty);
}
