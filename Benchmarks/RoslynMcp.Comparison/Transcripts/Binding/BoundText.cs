using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace RoslynMcp.Comparison.Transcripts.Binding;

/// <summary>
/// Puts values of results where an authored turn has <c>{{result.…}}</c>, for the last result, or <c>{{results[…]…}}</c>, for all so far. After a
/// bar stands how it is written: <c>usd</c> as $1,490.00, <c>de</c> as 1.490,00, <c>bare</c> a name without the part number at its end. A line
/// that begins with <c>{{?}}</c> is left out where a result has not so many.
/// </summary>
internal static partial class BoundText
{
    private const string Optional = "{{?}}";

    public static ModelRound Resolve(ModelRound round, ToolResults results) => new(
        string.Join('\n', round.Text.Split('\n').Select(line => Line(line, results)).OfType<string>()),
        [.. round.Calls.Select(call => call with { Arguments = Resolve(call.Arguments, results, static value => JsonEncodedText.Encode(value, TranscriptText.AsWritten.Encoder).Value) })]);

    private static string? Line(string line, ToolResults results)
    {
        if (!line.StartsWith(Optional, StringComparison.Ordinal))
        {
            return Resolve(line, results, static value => value);
        }

        try
        {
            return Resolve(line[Optional.Length..], results, static value => value);
        }
        catch (UnboundException)
        {
            return null;
        }
    }

    private static string Resolve(string text, ToolResults results, Func<string, string> written)
        => Braces().Replace(text, braces => written(
            Bound().Match(braces.Value) is { Success: true } bound ? ValueOf(bound, results) : throw new UnboundException($"{braces.Value} is not understood")));

    private static string ValueOf(Match bound, ToolResults results)
    {
        try
        {
            var root = bound.Groups["all"].Success ? results.All : results.Last;
            var value = ResultPath.Follow(root, bound.Groups["path"].Value);
            return value.ValueKind is JsonValueKind.String or JsonValueKind.Number
                ? Formatted(value, bound.Groups["format"].Value)
                : throw new UnboundException($"it is {value.ValueKind}, which nobody can say");
        }
        catch (UnboundException unbound)
        {
            throw new UnboundException($"{bound.Value} can't be resolved: {unbound.Message}");
        }
    }

    private static string Formatted(JsonElement value, string format) => (format, value.ValueKind) switch
    {
        ("", _) => value.ToString(),
        ("usd", JsonValueKind.Number) => string.Create(CultureInfo.InvariantCulture, $"${value.GetDecimal():N2}"),
        ("bare", JsonValueKind.String) => value.GetString()! is var name && name.LastIndexOf(' ') is > 0 and var end ? name[..end] : name,
        ("de", JsonValueKind.Number) => value.GetDecimal().ToString("N2", German),
        _ => throw new UnboundException($"'{format}' can't be done with {value}"),
    };

    /// <summary>Spelled out, so that a machine without cultures writes the same.</summary>
    private static NumberFormatInfo German { get; } = NumberFormatInfo.ReadOnly(new NumberFormatInfo { NumberDecimalSeparator = ",", NumberGroupSeparator = "." });

    [GeneratedRegex(@"\{\{.*?\}\}")]
    private static partial Regex Braces();

    [GeneratedRegex(@"^\{\{result(?<all>s)?(?<path>[.\[][^{}|]*)(\|(?<format>\w+))?\}\}$")]
    private static partial Regex Bound();
}
