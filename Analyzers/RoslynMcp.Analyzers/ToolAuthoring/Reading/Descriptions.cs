using Microsoft.CodeAnalysis;

namespace RoslynMcp.Analyzers.ToolAuthoring.Reading;

/// <summary>Finds <c>[Description]</c> on either part of a partial method; a blank text says nothing.</summary>
internal static class Descriptions
{
    public static bool Has(IMethodSymbol method, ToolSymbols symbols) => OfSymbol(method, symbols)
        || (method.PartialImplementationPart is { } part && OfSymbol(part, symbols))
        || (method.PartialDefinitionPart is { } definition && OfSymbol(definition, symbols));

    public static bool Has(IParameterSymbol parameter, ToolSymbols symbols) => OfSymbol(parameter, symbols);

    private static bool OfSymbol(ISymbol symbol, ToolSymbols symbols) =>
        ToolSymbols.Attribute(symbol, symbols.Description) is { ConstructorArguments.Length: 1 } description
        && !string.IsNullOrWhiteSpace(description.ConstructorArguments[0].Value as string);
}
