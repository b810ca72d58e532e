using System.Text.Json;

namespace RoslynMcp.Tools.Facade.Schemas;

/// <summary>One schema as it came, in which <c>$ref</c> points around.</summary>
internal sealed class SchemaDocument(JsonElement root)
{
    public SchemaSite Root { get; } = new(root, "#");

    /// <summary>Follows a JSON pointer; null for one that leads nowhere or out of the document.</summary>
    public SchemaSite? Find(string reference)
    {
        if (reference != "#" && !reference.StartsWith("#/", StringComparison.Ordinal))
        {
            return null;
        }

        var found = root;
        foreach (var step in Uri.UnescapeDataString(reference).Split('/').Skip(1))
        {
            var name = step.Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal);
            if (!TryStep(found, name, out found))
            {
                return null;
            }
        }

        return new SchemaSite(found, reference);
    }

    /// <summary>The name that a definition has in its document; null for any other place.</summary>
    public static string? DefinitionName(string pointer)
    {
        var steps = pointer.Split('/');
        var isDefinition = steps is [.., "$defs", _] or ["#", "definitions", _] or ["#", "components", "schemas", _];
        return isDefinition ? Uri.UnescapeDataString(steps[^1]) : null;
    }

    private static bool TryStep(JsonElement from, string name, out JsonElement found)
    {
        found = default;
        return from.ValueKind switch
        {
            JsonValueKind.Object => from.TryGetProperty(name, out found),
            JsonValueKind.Array => int.TryParse(name, out var index) && TryItem(from, index, out found),
            _ => false,
        };
    }

    private static bool TryItem(JsonElement array, int index, out JsonElement item)
    {
        var exists = index >= 0 && index < array.GetArrayLength();
        item = exists ? array[index] : default;
        return exists;
    }
}
