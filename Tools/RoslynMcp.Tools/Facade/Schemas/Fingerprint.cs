using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace RoslynMcp.Tools.Facade.Schemas;

/// <summary>Equal for schemas that say the same about values, what they refer to included; names and texts of their own do not count.</summary>
internal static class Fingerprint
{
    public static string Of(JsonElement schema, SchemaDocument document)
    {
        var text = new StringBuilder();
        var references = new Queue<string>();
        Append(schema, text, references, isRoot: true);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        while (references.TryDequeue(out var reference))
        {
            if (seen.Add(reference) && document.Find(reference) is { } target)
            {
                text.Append('\n').Append(reference).Append('=');
                Append(target.Schema, text, references, isRoot: true);
            }
        }

        return Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())));
    }

    private static void Append(JsonElement value, StringBuilder text, Queue<string> references, bool isRoot = false)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.Object:
                AppendObject(value, text, references, isRoot);
                break;
            case JsonValueKind.Array:
                text.Append('[');
                foreach (var item in value.EnumerateArray())
                {
                    Append(item, text, references);
                    text.Append(',');
                }

                text.Append(']');
                break;
            default:
                text.Append(value.GetRawText());
                break;
        }
    }

    private static void AppendObject(JsonElement value, StringBuilder text, Queue<string> references, bool isRoot)
    {
        if (value.Text("$ref") is { } reference)
        {
            references.Enqueue(reference);
        }

        text.Append('{');
        foreach (var property in value.EnumerateObject().Where(property => !isRoot || !IsOwn(property.Name)))
        {
            text.Append(JsonEncodedText.Encode(property.Name)).Append(':');
            Append(property.Value, text, references);
            text.Append(',');
        }

        text.Append('}');
    }

    /// <summary>Null is said by the reference to a type, not by the type.</summary>
    private static bool IsOwn(string keyword) => keyword != "$ref" && (SchemaKeywords.IsAnnotation(keyword) || keyword is "nullable" or "type");
}
