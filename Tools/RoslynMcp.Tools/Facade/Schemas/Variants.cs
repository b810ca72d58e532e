using System.Text.Json;

namespace RoslynMcp.Tools.Facade.Schemas;

/// <summary>Tells the harmless uses of <c>anyOf</c> and <c>oneOf</c> from those that C# cannot say.</summary>
internal static class Variants
{
    private static readonly string[] Shaping = ["$ref", "allOf", "anyOf", "const", "enum", "items", "oneOf", "properties", "type"];

    /// <summary>Beside a type of their own, variants such as "one of these two is required" shape nothing.</summary>
    public static bool OnlyConstrain(IEnumerable<JsonElement> variants) => !variants.Any(variant => Array.Exists(Shaping, keyword => variant.Has(keyword)));

    /// <summary>Every variant is a fixed text: an enum that was written out, often to give each member a title.</summary>
    public static bool AreTexts(IReadOnlyCollection<JsonElement> variants)
        => variants.Count > 0 && variants.All(variant => variant.IsNull() || Choices.Of(variant) is { Count: > 0 });
}
