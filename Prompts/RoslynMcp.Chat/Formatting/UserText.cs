using System.Globalization;
using System.Text;
using System.Text.Json;

namespace RoslynMcp.Chat.Formatting;

/// <summary>A result as a user reads it, for when the model says nothing about it or a host shows it beside.</summary>
public static class UserText
{
    /// <summary>The most products of a list that are shown.</summary>
    public const int MostProducts = 10;

    private const string Nothing = "I found nothing that matches.";

    /// <summary>A list of products, the details of one, a plain value, or a sentence for nothing.</summary>
    public static string Of(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Array => List(value, value.GetArrayLength()),
        JsonValueKind.Object when ProductFields.ListIn(value) is { } list => List(list, ProductFields.TotalIn(value) ?? list.GetArrayLength()),
        JsonValueKind.Object => Details(value),
        JsonValueKind.Null or JsonValueKind.Undefined => Nothing,
        _ => ProductLine.Harmless(value.ToString()),
    };

    private static string List(JsonElement list, int total)
    {
        var count = list.GetArrayLength();
        if (count == 0)
        {
            return Nothing;
        }

        var text = new StringBuilder();
        var shown = Math.Min(count, MostProducts);
        if (Math.Max(total, count) > shown)
        {
            text.Append(CultureInfo.InvariantCulture, $"Showing {shown} of {Math.Max(total, count)}:\n");
        }

        return text.AppendJoin('\n', list.EnumerateArray().Take(shown).Select(item => $"- {ProductLine.Of(item)}")).ToString();
    }

    private static string Details(JsonElement item)
    {
        var members = item.EnumerateObject()
            .Where(member => member.Value.ValueKind is JsonValueKind.String or JsonValueKind.Number or JsonValueKind.True or JsonValueKind.False)
            .Select(member => $"{ProductFields.Words(member.Name)}: {ProductLine.Plain(member.Value.ToString())}")
            .ToList();
        return members.Count == 0 ? Nothing : string.Join('\n', members);
    }
}
