using System.Text.Json;

namespace RoslynMcp.Tools.Catalog.Schemas;

/// <summary>Says what did not fit, without the .NET types that the serializer's own message names.</summary>
internal static class JsonMismatch
{
    private const string MissingMembers = "missing required properties including: ";

    public static string Describe(JsonException mismatch, JsonElement value, string expected)
    {
        var at = mismatch.Path is null or "$" ? "" : $" at {mismatch.Path}";
        var missing = mismatch.Message.IndexOf(MissingMembers, StringComparison.Ordinal);
        if (missing >= 0)
        {
            var names = mismatch.Message[(missing + MissingMembers.Length)..];
            return $"{at}: missing {names[..(names.LastIndexOf('\'') + 1)]}.";
        }

        return at.Length > 0 ? $"{at}: the value there is of another kind." : $": expected {expected}, got {SchemaPhrase.Describe(value)}.";
    }
}
