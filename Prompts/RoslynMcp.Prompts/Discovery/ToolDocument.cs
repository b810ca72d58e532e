using System.Text.Json;
using RoslynMcp.Tools.Catalog;
using RoslynMcp.Tools.Facade;

namespace RoslynMcp.Prompts.Discovery;

/// <summary>One tool as the index knows it: how often each word stands in it, words of its name counting more.</summary>
internal sealed record ToolDocument(FacadeTool Tool, IReadOnlyDictionary<string, int> Terms, int Length)
{
    private const int NameWeight = 3;
    private const int CategoryWeight = 2;

    public static ToolDocument Of(FacadeTool tool, ToolDescriptor descriptor)
    {
        var terms = new Dictionary<string, int>(StringComparer.Ordinal);
        Add(descriptor.Name, NameWeight);
        Add(descriptor.Category, CategoryWeight);
        Add(tool.Description, 1);
        foreach (var parameter in Parameters(descriptor.InputSchema))
        {
            Add(parameter, 1);
        }

        return new ToolDocument(tool, terms, terms.Values.Sum());

        void Add(string text, int weight)
        {
            foreach (var term in Discovery.Terms.Of(text))
            {
                terms[term] = terms.GetValueOrDefault(term) + weight;
            }
        }
    }

    private static IEnumerable<string> Parameters(JsonElement schema)
        => schema.ValueKind is JsonValueKind.Object
            && schema.TryGetProperty("properties", out var properties)
            && properties.ValueKind is JsonValueKind.Object
                ? properties.EnumerateObject().Select(property => property.Name)
                : [];
}
