using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace RoslynMcp.Tools.Facade.Schemas;

/// <summary>
/// Equal for schemas that say the same about values, what they refer to included. Texts for people do not count, nor whether
/// unknown properties are refused, as neither changes the type.
/// </summary>
internal sealed class Fingerprint
{
    private static readonly string[] NameMaps = ["$defs", "definitions", "dependentSchemas", "patternProperties", "properties"];

    private readonly StringBuilder _text = new();
    private readonly Queue<string> _references = [];

    private Fingerprint()
    {
    }

    public static string Of(JsonElement schema, SchemaDocument document)
    {
        var fingerprint = new Fingerprint();
        fingerprint.AppendAll(schema, document);
        return Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(fingerprint._text.ToString())));
    }

    private void AppendAll(JsonElement schema, SchemaDocument document)
    {
        AppendSchema(schema, isRoot: true);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        while (_references.TryDequeue(out var reference))
        {
            if (seen.Add(reference) && document.Find(reference) is { } target)
            {
                _text.Append('\n').Append(Target(reference)).Append('=');
                AppendSchema(target.Schema, isRoot: true);
            }
        }
    }

    private void AppendSchema(JsonElement schema, bool isRoot = false)
    {
        if (schema.ValueKind == JsonValueKind.Array)
        {
            foreach (var item in schema.EnumerateArray())
            {
                AppendSchema(item);
                _text.Append(',');
            }
        }
        else if (schema.ValueKind != JsonValueKind.Object)
        {
            _text.Append(schema.GetRawText());
        }
        else
        {
            AppendKeywords(schema, isRoot);
        }
    }

    private void AppendKeywords(JsonElement schema, bool isRoot)
    {
        _text.Append('{');
        foreach (var keyword in schema.EnumerateObject().Where(keyword => Counts(keyword, isRoot)))
        {
            _text.Append(JsonEncodedText.Encode(keyword.Name)).Append(':');
            if (keyword.Name == "$ref" && keyword.Value.ValueKind == JsonValueKind.String)
            {
                _references.Enqueue(keyword.Value.GetString()!);
                _text.Append(Target(keyword.Value.GetString()!));
            }
            else if (NameMaps.Contains(keyword.Name) && keyword.Value.ValueKind == JsonValueKind.Object)
            {
                AppendNames(keyword.Value);
            }
            else
            {
                AppendSchema(keyword.Value);
            }

            _text.Append(';');
        }

        _text.Append('}');
    }

    private void AppendNames(JsonElement map)
    {
        foreach (var property in map.EnumerateObject())
        {
            _text.Append(JsonEncodedText.Encode(property.Name)).Append(':');
            AppendSchema(property.Value);
            _text.Append(';');
        }
    }

    /// <summary>Null is said by the use of a type, not by the type.</summary>
    private static bool Counts(JsonProperty keyword, bool isRoot)
        => keyword.Name == "$ref"
            || !(SchemaKeywords.IsAnnotation(keyword.Name)
                || (isRoot && (keyword.Name is "nullable" or "type"))
                || (keyword.Name is "additionalProperties" && keyword.Value.ValueKind is (JsonValueKind.True or JsonValueKind.False)));

    /// <summary>A definition by its name, whether the document keeps it under <c>$defs</c> or elsewhere.</summary>
    private static string Target(string reference) => SchemaDocument.DefinitionName(reference) ?? reference;
}
