using Microsoft.CodeAnalysis;

namespace RoslynMcp.Analyzers.ToolAuthoring.Reading;

/// <summary>Judges types by what they are and where they come from.</summary>
internal static class JsonTypes
{
    private static readonly HashSet<string> Unknown = new(StringComparer.Ordinal)
    {
        "System.Text.Json.JsonElement", "System.Text.Json.JsonDocument", "System.Text.Json.Nodes.JsonNode",
        "System.Text.Json.Nodes.JsonObject", "System.Text.Json.Nodes.JsonArray", "System.Text.Json.Nodes.JsonValue",
    };

    private static readonly HashSet<string> Unsupported = new(StringComparer.Ordinal)
    {
        "System.Type", "System.IServiceProvider", "System.IProgress", "System.Exception", "System.Lazy", "System.WeakReference",
        "System.Collections.Generic.IAsyncEnumerable", "System.Collections.Generic.IAsyncEnumerator",
        "System.Collections.Generic.IEnumerator", "System.Linq.IQueryable",
    };

    /// <summary>Namespaces of services, handles and envelopes, with everything below them.</summary>
    private static readonly string[] UnsupportedNamespaces =
    [
        "System.IO", "System.Threading", "System.Reflection", "System.Net.Http", "System.Data", "System.Diagnostics",
        "Microsoft.Extensions.Logging", "Microsoft.Extensions.AI", "ModelContextProtocol",
    ];

    public static JsonKind Of(INamedTypeSymbol type)
    {
        if (type.TypeKind == TypeKind.Delegate || type.IsRefLikeType || type.IsTupleType)
        {
            return JsonKind.Unsupported;
        }

        var space = type.ContainingNamespace.ToDisplayString();
        var name = $"{space}.{type.Name}";
        return Unknown.Contains(name) ? JsonKind.Unknown
            : Unsupported.Contains(name) || Array.Exists(UnsupportedNamespaces, x => IsWithin(space, x)) ? JsonKind.Unsupported
            : space == "System.Collections" ? JsonKind.Untyped
            : JsonKind.Typed;
    }

    /// <summary>A converter writes what it likes; only its author knows the shape.</summary>
    public static bool HasConverter(ISymbol symbol) => Has(symbol, "JsonConverterAttribute");

    public static bool IsIgnored(IPropertySymbol property) => Has(property, "JsonIgnoreAttribute") || HasConverter(property);

    private static bool Has(ISymbol symbol, string attribute) => symbol.GetAttributes().Any(found =>
        found.AttributeClass?.Name == attribute
        && found.AttributeClass.ContainingNamespace.ToDisplayString() == "System.Text.Json.Serialization");

    private static bool IsWithin(string space, string outer) =>
        space.StartsWith(outer, StringComparison.Ordinal) && (space.Length == outer.Length || space[outer.Length] == '.');
}
