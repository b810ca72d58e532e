using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace RoslynMcp.Comparison.Transcripts.Binding;

/// <summary>
/// A way into a result: <c>.name</c>, <c>[2]</c> counted from 0, and <c>[path=value]</c>, <c>[path!=value]</c> and <c>[path>=number]</c> for those
/// items of an array for which it holds. A number may be the beginning of a text, as in <c>5000 PSI (344 bar)</c>.
/// </summary>
internal static partial class ResultPath
{
    public static JsonElement Follow(JsonElement from, string path)
    {
        var (at, here) = (0, from);
        while (at < path.Length)
        {
            var step = Step().Match(path, at);
            here = step.Success ? Take(here, step) : throw new UnboundException($"'{path[at..]}' is no step of a path");
            at += step.Length;
        }

        return here;
    }

    private static JsonElement Take(JsonElement from, Match step) => step.Groups switch
    {
        var groups when groups["name"] is { Success: true, Value: var name }
            => from.ValueKind is JsonValueKind.Object && from.TryGetProperty(name, out var member) ? member : throw new UnboundException($"there is no '{name}'"),
        var groups when from.ValueKind is not JsonValueKind.Array => throw new UnboundException($"'{groups[0].Value}' is for a list, and this is none"),
        var groups when groups["index"] is { Success: true, Value: var index } => Item(from, int.Parse(index, CultureInfo.InvariantCulture)),
        var groups => JsonSerializer.SerializeToElement(from.EnumerateArray().Where(item => Holds(item, groups["path"].Value, groups["sign"].Value, groups["value"].Value))),
    };

    private static JsonElement Item(JsonElement list, int index)
        => index < list.GetArrayLength() ? list[index] : throw new UnboundException($"item {index + 1} is wanted of {list.GetArrayLength()}");

    private static bool Holds(JsonElement item, string path, string sign, string value)
    {
        try
        {
            var found = Follow(item, path).ToString();
            return sign switch
            {
                "=" => found == value,
                "!=" => found != value,
                _ => Number().Match(found) is { Success: true, Value: var number }
                    && decimal.Parse(number, CultureInfo.InvariantCulture) >= decimal.Parse(value, CultureInfo.InvariantCulture),
            };
        }
        catch (UnboundException)
        {
            return false;
        }
    }

    [GeneratedRegex(@"\G(?:\.?(?<name>[^.\[\]=!<>|]+)|\[(?<index>\d+)\]|\[(?<path>[^\[\]=!<>]+)(?<sign>=|!=|>=)(?<value>[^\[\]]+)\])")]
    private static partial Regex Step();

    [GeneratedRegex(@"^\d+(\.\d+)?")]
    private static partial Regex Number();
}
