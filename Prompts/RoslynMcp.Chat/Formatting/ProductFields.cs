using System.Text.Json;

namespace RoslynMcp.Chat.Formatting;

/// <summary>Finds in a result what products are usually described by.</summary>
internal static class ProductFields
{
    public static JsonElement? ListIn(JsonElement value)
        => Find(value, JsonValueKind.Array, "products", "items", "results", "recommendations");

    public static int? TotalIn(JsonElement value)
        => Find(value, JsonValueKind.Number, "total", "totalCount", "count") is { } total && total.TryGetInt32(out var number) ? number : null;

    public static string? Text(JsonElement item, params string[] names) => Find(item, JsonValueKind.String, names)?.GetString();

    public static decimal? Number(JsonElement item, params string[] names)
        => Find(item, JsonValueKind.Number, names) is { } found && found.TryGetDecimal(out var number) ? number : null;

    /// <summary>A member's name in words: <c>inStock</c> becomes <c>In stock</c>.</summary>
    public static string Words(string name)
    {
        var words = JsonNamingPolicy.SnakeCaseLower.ConvertName(name).Replace('_', ' ');
        return words.Length == 0 ? words : $"{char.ToUpperInvariant(words[0])}{words[1..]}";
    }

    private static JsonElement? Find(JsonElement item, JsonValueKind kind, params string[] names)
    {
        foreach (var name in names)
        {
            foreach (var member in item.EnumerateObject())
            {
                if (member.Value.ValueKind == kind && string.Equals(member.Name, name, StringComparison.OrdinalIgnoreCase))
                {
                    return member.Value;
                }
            }
        }

        return null;
    }
}
