using Microsoft.CodeAnalysis;

namespace RoslynMcp.Analyzers.ToolAuthoring.Reading;

/// <summary>The types that the rules know by name, found once per compilation; null for what it does not reference.</summary>
internal sealed record ToolSymbols(INamedTypeSymbol Tool, INamedTypeSymbol? ToolType, INamedTypeSymbol? Description, INamedTypeSymbol? Context)
{
    private const string CancellationToken = "System.Threading.CancellationToken";

    private INamedTypeSymbol? Cancellation { get; init; }

    private INamedTypeSymbol? Task { get; init; }

    private INamedTypeSymbol? TaskOfResult { get; init; }

    private INamedTypeSymbol? ValueTask { get; init; }

    private INamedTypeSymbol? ValueTaskOfResult { get; init; }

    /// <summary>Null in a compilation that cannot declare tools.</summary>
    public static ToolSymbols? Find(Compilation compilation) =>
        compilation.GetTypeByMetadataName("ModelContextProtocol.Server.McpServerToolAttribute") is not { } tool
            ? null
            : new ToolSymbols(
                tool,
                compilation.GetTypeByMetadataName("ModelContextProtocol.Server.McpServerToolTypeAttribute"),
                compilation.GetTypeByMetadataName("System.ComponentModel.DescriptionAttribute"),
                compilation.GetTypeByMetadataName("RoslynMcp.Tools.Context.ToolContext"))
            {
                Cancellation = compilation.GetTypeByMetadataName(CancellationToken),
                Task = compilation.GetTypeByMetadataName("System.Threading.Tasks.Task"),
                TaskOfResult = compilation.GetTypeByMetadataName("System.Threading.Tasks.Task`1"),
                ValueTask = compilation.GetTypeByMetadataName("System.Threading.Tasks.ValueTask"),
                ValueTaskOfResult = compilation.GetTypeByMetadataName("System.Threading.Tasks.ValueTask`1"),
            };

    public bool IsCancellation(ITypeSymbol type) => Same(type, Cancellation);

    public bool IsContext(ITypeSymbol type) => Same(type, Context);

    public bool IsAwaitable(ITypeSymbol type) =>
        Same(type, Task) || Same(type, ValueTask) || Same(type.OriginalDefinition, TaskOfResult) || Same(type.OriginalDefinition, ValueTaskOfResult);

    /// <summary>What a caller has once it has awaited; null for nothing.</summary>
    public ITypeSymbol? Awaited(ITypeSymbol type) => type switch
    {
        { SpecialType: SpecialType.System_Void } => null,
        INamedTypeSymbol { TypeArguments.Length: 1 } task when IsAwaitable(type) => task.TypeArguments[0],
        _ => IsAwaitable(type) ? null : type,
    };

    public static AttributeData? Attribute(ISymbol symbol, INamedTypeSymbol? type)
    {
        foreach (var attribute in symbol.GetAttributes())
        {
            if (Same(attribute.AttributeClass, type))
            {
                return attribute;
            }
        }

        return null;
    }

    private static bool Same(ITypeSymbol? type, INamedTypeSymbol? known) =>
        known is not null && SymbolEqualityComparer.Default.Equals(type, known);
}
