using System.Text.Json;
using System.Text.Json.Nodes;

namespace RoslynMcp.Tools.Tests.Facade;

/// <summary>Changes one value somewhere in a JSON text to one that may not fit.</summary>
internal static class JsonDamage
{
    private static readonly string[] Values =
    [
        "null", "true", "0", "-1", "1.5", "1e2", "99999999999", "1e400", "123456789012345678901234567890", "\"\"", "\"text\"", "\"12\"", "\"1.5\"", "\" 1\"",
        "\"NaN\"", "\"ACTIVE\"", "\"not yet\"", "\"2024-05-01\"", "\"2024-05-01T10:00:00Z\"", "\"\\ud800\"", "[]", "[null]", "{}", "{\"a\":null}", "{\"a\":1,\"a\":2}",
    ];

    public static JsonElement Of(JsonNode? valid, Random random)
    {
        var places = Places(valid).ToArray();
        var text = valid?.ToJsonString() ?? "null";
        if (places.Length > 0)
        {
            // A marker is replaced in the text, as a node would not keep a property twice.
            places[random.Next(places.Length)]("\u0001");
            text = valid!.ToJsonString().Replace("\"\\u0001\"", Values[random.Next(Values.Length)], StringComparison.Ordinal);
        }

        return JsonElement.Parse(text);
    }

    private static IEnumerable<Action<string>> Places(JsonNode? node)
    {
        switch (node)
        {
            case JsonObject value:
                foreach (var (name, member) in value)
                {
                    yield return marker => value[name] = marker;
                    foreach (var place in Places(member))
                    {
                        yield return place;
                    }
                }

                yield return marker => value["unknown"] = marker;
                break;
            case JsonArray array:
                for (var index = 0; index < array.Count; index++)
                {
                    var at = index;
                    yield return marker => array[at] = marker;
                    foreach (var place in Places(array[index]))
                    {
                        yield return place;
                    }
                }

                break;
            default:
                break;
        }
    }
}
