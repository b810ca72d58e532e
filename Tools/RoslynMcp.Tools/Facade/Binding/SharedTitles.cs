using System.Text.Json;
using RoslynMcp.Tools.Catalog;
using RoslynMcp.Tools.Facade.Naming;
using RoslynMcp.Tools.Facade.Schemas;

namespace RoslynMcp.Tools.Facade.Binding;

/// <summary>
/// Finds results whose title names a type that the category has elsewhere too: <c>get_product</c> then returns the same
/// <c>Product</c> that <c>search_products</c> lists, and not a <c>GetProductResult</c>.
/// </summary>
internal sealed class SharedTitles
{
    private readonly Dictionary<(string Name, string Fingerprint), int> _uses = [];

    public SharedTitles(IReadOnlyCollection<ToolDescriptor> tools)
    {
        var results = tools.Where(tool => tool.OutputSchema is not null).Select(tool => tool.OutputSchema!.Value).ToArray();
        var titles = results.Select(Title).OfType<string>().ToHashSet(StringComparer.Ordinal);
        foreach (var schema in results.Where(result => Title(result) is not null))
        {
            Count(Title(schema)!, schema, schema);
        }

        foreach (var schema in results.Concat(tools.Select(tool => tool.InputSchema)).Where(_ => titles.Count > 0))
        {
            foreach (var definition in Definitions(schema).Where(definition => titles.Contains(Name(definition.Name))))
            {
                Count(Name(definition.Name), definition.Value, schema);
            }
        }
    }

    public bool Contains(string title, JsonElement schema)
        => _uses.GetValueOrDefault((Name(title), Fingerprint.Of(schema, new SchemaDocument(schema)))) > 1;

    private static string? Title(JsonElement schema) => schema.Text("title") is { } title ? Name(title) : null;

    private static string Name(string text) => Identifier.Pascal(text, "Value");

    private static IEnumerable<JsonProperty> Definitions(JsonElement schema)
        => (schema.Object("$defs") ?? schema.Object("definitions"))?.EnumerateObject() ?? Enumerable.Empty<JsonProperty>();

    private void Count(string name, JsonElement schema, JsonElement root)
    {
        var key = (name, Fingerprint.Of(schema, new SchemaDocument(root)));
        _uses[key] = _uses.GetValueOrDefault(key) + 1;
    }
}
