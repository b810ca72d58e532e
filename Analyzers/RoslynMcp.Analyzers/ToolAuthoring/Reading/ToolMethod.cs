using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace RoslynMcp.Analyzers.ToolAuthoring.Reading;

/// <summary>
/// A method with <c>[McpServerTool]</c>, the parameters that a model fills in, and what a caller has once it has awaited: null for nothing.
/// </summary>
internal sealed record ToolMethod(
    IMethodSymbol Symbol, AttributeData Attribute, ImmutableArray<ToolParameter> Parameters, ITypeSymbol? Result, ToolSymbols Symbols)
{
    /// <summary>The name that the author gave the tool, else that of the method without <c>Async</c>.</summary>
    public string Name { get; } = Stated(Attribute, "Name") as string is { Length: > 0 } name ? name : FacadeName.WithoutAsync(Symbol.Name);

    public JsonProblem? ResultProblem { get; } = Result is null ? null : JsonShape.OfResult(Result, Symbol);

    public static ToolMethod Read(IMethodSymbol method, AttributeData attribute, ToolSymbols symbols)
    {
        var parameters = method.Parameters
            .Where(parameter => !symbols.IsCancellation(parameter.Type) && !symbols.IsContext(parameter.Type))
            .Select(parameter => new ToolParameter(parameter, JsonShape.OfParameter(parameter)));
        return new ToolMethod(method, attribute, [.. parameters], symbols.Awaited(method.ReturnType), symbols);
    }

    /// <summary>True when the attribute says so, false when it says not so, null when it says nothing.</summary>
    public bool? States(string property) => Stated(Attribute, property) as bool?;

    private static object? Stated(AttributeData attribute, string property)
    {
        foreach (var argument in attribute.NamedArguments)
        {
            if (argument.Key == property)
            {
                return argument.Value.Value;
            }
        }

        return null;
    }
}

/// <summary>A parameter that a model fills in, and what keeps its type from travelling as JSON.</summary>
internal sealed record ToolParameter(IParameterSymbol Symbol, JsonProblem? Problem);
